# maketrans and translate of bytes.
table = bytes.maketrans(b"abc", b"xyz")
print(len(table), table[97:100], table[0], bytes.maketrans(b"", b"")[200])
print(b"aabbcc-abc".translate(table), b"hello".translate(None, b"l"), b"abcabc".translate(table, b"b"))
print(bytearray(b"cab").translate(table), b"".translate(table), b"keep".translate(None, delete=b""))
rot13 = bytes.maketrans(bytes(range(97, 123)), bytes(range(110, 123)) + bytes(range(97, 110)))
print(b"adder".translate(rot13), b"adder".translate(rot13).translate(rot13))
for use in (lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".translate(b"short")):
    try:
        use()
    except ValueError as e:
        print(e)
