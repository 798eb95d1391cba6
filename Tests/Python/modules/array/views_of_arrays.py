# A memoryview of an array: items of its type, slices that share, other formats, the array behind it.
# boards: microbit-v2
# needs: memoryviews of arrays
from array import array

a = array("H", [1, 258, 65535, 7])
m = memoryview(a)
print(m.format, m.itemsize, m.nbytes, len(m), m.shape, m.strides, m.readonly, m.contiguous)
print(m.tolist(), m[1], m[-1], m.obj is a, list(m[::2]), list(reversed(m)), 258 in m, max(m))
m[0] = 500
m[1:3] = array("H", [9, 10])
print(a, m == a, a == m, m != a, m == array("i", [500, 9, 10, 7]), m == array("i", [500]))
b = m.cast("B")
b[0] = 255
print(b.tolist(), bytes(m), m.tobytes(), bytes(b[:3]), m.hex(), a)
m[:2] = m[2:]
m[::3] = memoryview(array("H", [77, 78]))
print(a, [m[i] for i in range(len(m))])

for code, items in ("b", [-1, 5]), ("i", [-70000]), ("q", [-5, 2 ** 40]), ("f", [1.5, -2]), ("d", [0.25]), ("Q", [2 ** 63]):
    view = memoryview(array(code, items))
    print(view.format, view.itemsize, view.nbytes, view.tolist(), view.cast("B").cast(code) == view)
print(memoryview(array("H")).tolist(), len(memoryview(array("H"))), memoryview(a).toreadonly().readonly)


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)


attempt(lambda: m.__setitem__(0, 70000))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: m.__setitem__(slice(0, 2), b"abcd"))
attempt(lambda: m.__setitem__(slice(0, 2), array("h", [1, 2])))
attempt(lambda: m.cast("I"))
attempt(lambda: m[4])
attempt(lambda: hash(m))
attempt(lambda: m.toreadonly().__setitem__(0, 1))
with memoryview(a) as w:
    w[0] = 1
attempt(lambda: w[0])
print(a)


# An array that is an instance of a class below, with attributes in its own dict.
class Samples(array):
    pass


s = Samples("h", [1, -2])
s.rate = 50
print("rate" in s.__dict__, memoryview(s).tolist(), bytes(s), memoryview(s).obj is s)
memoryview(s)[0] = -300
print(s[0], s.tolist(), s.rate)


class Other:
    _data = bytearray(b"xyz")
    typecode = "B"

    def __buffer__(self, flags):
        return memoryview(b"x")


attempt(lambda: memoryview(Other()))
attempt(lambda: bytes(Other()))

# Work in place through windows.
signal = array("i", [i * i % 17 for i in range(12)])
window = memoryview(signal)[2:10]
for i, x in enumerate(window):
    window[i] = x * 2 - 5
print(signal.tolist(), sum(window), window[::3].tolist(), window[1:3] == signal[3:5])
half = window[4:]
half[0], half[-1] = half[-1], half[0]
print(signal[6:10].tolist(), half.nbytes, half.tolist())
