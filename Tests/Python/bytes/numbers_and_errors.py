# Ints where bytes are searched; what cannot be assigned, added or found.
b = bytearray(b"hello hello")
print(b.find(104), b.rfind(104), b.count(108), b.index(111), b"abc".find(99, 1), b"abc".rindex(97), b.find(0))
for f in (
    lambda: b.find(300), lambda: b.count("a"), lambda: b.index(range(3)), lambda: b.append(2**70), lambda: b.append(-1), lambda: b.extend(5),
    lambda: b.__setitem__(slice(1, 3), 5), lambda: b.__setitem__(slice(1, 3), "ab"), lambda: b.__iadd__([1]), lambda: b + [1], lambda: "x" in b,
    lambda: int.from_bytes(5, "big"), lambda: bytes(2.5), lambda: b.pop(()),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(b, int.from_bytes(range(3), "big"), int.from_bytes([1, 2], "little"), bytes({3: 1, 4: 2}))
b[::-2] = b""
print(b, b"\xffab\xe9c 1d".title(), b"\xffA".istitle())
