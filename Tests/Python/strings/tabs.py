# expandtabs with several widths.
s = "a\tbc\tdef\tg"
print([s.expandtabs(n) for n in (1, 2, 4, 8)])
print(s.expandtabs(), s.expandtabs(tabsize=3), s.expandtabs(0), s.expandtabs(-1), "\t|\t\t|".expandtabs(4))
print("12345678\tx".expandtabs(), "1234567\tx".expandtabs(), "a\nb\tc\n\td".expandtabs(4).split("\n"), "a\r\tb".expandtabs(3))
print("\u20ac\tb".expandtabs(4), "".expandtabs(), b"a\tb".expandtabs(4), bytearray(b"\t").expandtabs(2))
try:
    s.expandtabs("4")
except TypeError as error:
    print(error)
