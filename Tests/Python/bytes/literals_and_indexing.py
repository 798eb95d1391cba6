# bytes literals, items as numbers, slices, concatenation.
b = b"abc\x00\xff\n"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], b"" == bytes(), b'it"s', b"it's", rb"\x")
print(b + b"d", b"ab" * 2, 97 in b, b"bc" in b, b"x" in b, list(b[:3]), b < b"abd", b == bytearray(b))
print(bytes(3), bytes([1, 2, 255]), bytes(range(3)), bytes("aé", "utf-8"), bytes(b"copy"), bytes(bytearray(b"x")))
print(b"abc".decode(), "é".encode(), str(b"a"), hash(b"a") == hash(b"a"), {b"k": 1}[b"k"])
for f in (lambda: bytes([256]), lambda: bytes("a"), lambda: b[10], lambda: b"a" + "a", lambda: bytes(-1)):
    try:
        f()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__)
try:
    b[0] = 1
except TypeError as error:
    print(error)
