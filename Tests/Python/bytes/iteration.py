# Bytes are sequences of ints for everything that iterates.
b = b"hello"
print(list(b), tuple(bytearray(b)), [c for c in b if c > 104], dict(enumerate(b, 1)), list(zip(b, b[1:])), set(b) == {104, 101, 108, 111})
print(sum(b), max(b), min(b), sorted(b), any(b"\x00"), all(b"\x01\x00"), len(b), list(map(lambda c: c ^ 32, b)), bytes(c ^ 32 for c in b))
x, *y, z = b
print(x, y, z, *b, [*b[:2], *b"a"], list(reversed(b)), next(iter(b)), list(iter(bytearray(b"ab"))), list(filter(None, b"a\x00b")))
print(b[::-1], b[1:4], b[-2:], b"".join([b, b]))
for i, c in enumerate(b"ab\xff"):
    print(i, c, end="; ")
print(b[0] + b[1], b[0:1] + b[1:2], "".join(chr(c) for c in b), b"".join(bytes([c]) for c in reversed(b)), int.from_bytes(b[:2], "big"), b.index(max(b)))
