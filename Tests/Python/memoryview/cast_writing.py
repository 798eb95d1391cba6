# Through a view that was cast the bytes of a bytearray are written: numbers of every size, and slices.
# boards: microbit-v2
# needs: memoryview.cast
data = bytearray(16)
m = memoryview(data)
for format, values in (
    ("b", (-128, 127)), ("B", (0, 255)), ("h", (-32768, 32767)), ("H", (65535, True)),
    ("i", (-1 << 31, (1 << 31) - 1)), ("I", ((1 << 32) - 1, 5)), ("l", (-1 << 63, 1)),
    ("q", (-2, (1 << 63) - 1)), ("Q", ((1 << 64) - 1, 1 << 63)), ("L", (0x1234567890, 7)),
    ("f", (1.5, -2)), ("d", (-0.25, 3)), ("?", ("yes", [])), ("c", (b"x", b"\xff")),
):
    v = m.cast(format)
    v[0], v[-1] = values
    print(format, v[0], v[-1], data.hex())


class Seven:
    def __index__(self): return 7


class Half:
    def __float__(self): return 0.5


v = m.cast("I")
v[1] = Seven()
v[2] += 10
m.cast("f")[3] = Half()
print(v.tolist(), m.cast("f")[3])
h = m.cast("H")
h[0:2] = memoryview(b"\1\2\3\4").cast("H")
h[::4] = h[1:3]
h[4:] = h[:4]
print(h.tolist(), data.hex())
h[3:0:-1] = h[0:3]
print(h.tolist())
m.cast("b")[2:4] = memoryview(b"\xff\xfe").cast("b")
print(m.cast("b").tolist()[:5], data[:5])
