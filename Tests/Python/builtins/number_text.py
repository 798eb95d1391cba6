# hex, oct, bin, chr, ord, divmod, pow, abs, round.
print(hex(0), hex(255), hex(-16), oct(8), oct(-1), bin(10), bin(-5), bin(0), hex(2 ** 70))
print(chr(65), chr(8364), ord("a"), ord("€"), ord(b"x"), [chr(c) for c in range(97, 100)])
print(divmod(17, 5), divmod(-17, 5), divmod(2.5, 1), pow(2, 8), pow(2, -1), pow(2, 8, 10), abs(-3), abs(3.5), round(2.567, 2))
print(int("0b11", 2), int(bin(77), 2), int(hex(255), 16), eval("0x1F"), eval(oct(64)), bool("False"), float("1e1"))
for f in (lambda: hex(1.5), lambda: chr("a"), lambda: ord(5), lambda: abs("x"), lambda: bin("1"), lambda: round("x")):
    try:
        f()
    except TypeError as e:
        print("TypeError")
