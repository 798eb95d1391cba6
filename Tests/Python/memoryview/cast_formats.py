# memoryview.cast to every format: what the view says of itself, and the numbers that the bytes are.
# boards: microbit-v2
# needs: memoryview.cast
data = bytes([1, 2, 3, 255, 0, 128, 127, 64]) * 2
m = memoryview(data)
for format in ("b", "B", "c", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "@h", "@Q"):
    v = m.cast(format)
    print(v.format, v.itemsize, v.shape, v.strides, v.ndim, len(v), v.nbytes, v.readonly, v.tolist())
print(m.cast("?").tolist()[:6], m.cast(format="H", shape=[8])[1], m.cast("I", (4,)).shape)
floats = memoryview(b"\0\0\xc0\x3f\0\0\0\xc0\0\0\x80\x7f\0\0\0\x80")
print(floats.cast("f").tolist(), floats.cast("f").format, floats.cast("f")[-1])
doubles = memoryview(b"\0\0\0\0\0\0\xf8\x3f" b"\0\0\0\0\0\0\0\xc0" b"\0\0\0\0\0\0\xf0\x7f")
print(doubles.cast("d").tolist(), doubles.cast("d").itemsize, doubles.cast("d").nbytes)
nothing = memoryview(b"").cast("Q")
print(nothing.tolist(), nothing.shape, nothing.nbytes, nothing.tobytes(), len(nothing))
