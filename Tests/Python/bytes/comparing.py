# Order, equality and hashes among bytes, bytearrays and memoryviews.
a, b, c = b"abc", bytearray(b"abc"), memoryview(b"abc")
print(a == b, b == c, a == c, a != b, a == "abc", a == [97, 98, 99], hash(a) == hash(c), a is a[:], b is b[:])
print(a < b"abd", a < bytearray(b"ab"), b > b"", b"" < b"\x00", b"\xff" > b"a", a <= b, sorted([b"b", b"", b"a\xff", b"a"]), max(b"az", b"b"), min(a), max(b))
print({a: 1}[bytes(b)], {a, bytes(c)}, a in [b], [97] == list(a), sorted(a, reverse=True), sum(b), list(reversed(a)), list(map(chr, a)))
for use in (lambda: hash(b), lambda: a < "abc", lambda: a < 5, lambda: {b: 1}, lambda: hash(memoryview(b))):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
