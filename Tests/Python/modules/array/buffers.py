# tobytes, frombytes, fromlist, tolist, byteswap.
from array import array

a = array("H", [1, 2, 0x1234])
b = array("H")
b.frombytes(a.tobytes())
print(b == a, b.tolist(), a.tobytes())
b.byteswap()
print([hex(x) for x in b], b.tobytes())
b.fromlist([5, 6])
b.frombytes(b"\x01\x00\x02\x00")
print(b.tolist(), len(b.tobytes()), b.itemsize * len(b))
for data in (b"abc", b"a"):
    try:
        b.frombytes(data)
    except ValueError as error:
        print(error)
f = array("f", [1.5, -2.0])
print(f.tobytes(), array("f", f.tobytes()).tolist(), bytes(array("B", b"xyz")), array("B", b"xyz").tolist(), array("B", bytearray(b"ab")), int.from_bytes(array("H", [258]).tobytes(), "little"))
samples = array("h", [0] * 8)
for i in range(8):
    samples[i] = (i - 4) * 1000
print(samples, min(samples), samples[2:6].tolist(), sum(abs(s) for s in samples) // len(samples))
