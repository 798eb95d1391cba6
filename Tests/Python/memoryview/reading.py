# memoryview: a window on bytes without a copy.
data = b"hello world"
m = memoryview(data)
print(len(m), m[0], m[-1], m[1:4].tobytes(), bytes(m[6:]), m.tolist()[:3], list(m[-2:]))
print(m.nbytes, m.itemsize, m.ndim, m.format, m.readonly, m.shape, m.strides, m.obj is data)
print(m[::2].tobytes(), m[::-1].tobytes(), m[2:9:3].tolist(), len(m[::4]), m[5:2].tobytes())
part = m[4:9]
print(part[1:3].tobytes(), part[-1], part[::-2].tobytes(), part.hex())
print(m == data, m == b"other", m[:5] == bytearray(b"hello"), m[::2] == memoryview(b"hlowrd"))
print(104 in m, b"".join([m[:2], b"-", m[3:5]]), b"ab" + m[:1], int(memoryview(b"12")))
print(hash(m) == hash(data), bool(memoryview(b"")), bool(m), [*m[:2]], max(m))
for i, byte in enumerate(m[:3]): print(i, byte, end=" ")
print(sum(m), sorted(m[:4]), str(m[:5], "utf-8"))
