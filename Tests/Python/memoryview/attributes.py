# What a memoryview says of itself, and tuples of its shape.
# differs: on microbit-v1 a memoryview is of bytes: no cast, toreadonly, contiguous and suboffsets; elsewhere it has one dimension
for source in (b"abcdef", bytearray(b"abcd"), b""):
    m = memoryview(source)
    print(len(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.obj is source)
m = memoryview(b"abcdef")[1:5:2]
print(m.tolist(), m.tobytes(), m.shape, m.strides, m.nbytes, m.obj, bytes(m), m[0], m[-1], m.hex())
print(type(m).__name__, m == b"bd", m != b"bd", m == [98, 100], list(m), 98 in m, m.tolist().index(100), isinstance(m, memoryview), hasattr(m, "append"))
