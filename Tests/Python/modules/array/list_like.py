# An array as a list of numbers: slices, operators, comparison, iteration.
# differs: on microbit-v1 an array is no buffer: bytes() and tobytes() copy it; elsewhere append() does not mind a view
from array import array

a = array("i", range(6))
print(a[1:4], a[::-1], a[::2], a[-1], a + array("i", [9]), a * 2 == a + a, 3 in a, 9 in a, list(a), sum(a), max(a), sorted(a, reverse=True), len(a))
a[0] = 10
a[1:3] = array("i", [7, 7, 7])
del a[-1]
a += array("i", [1])
print(a, a.tolist(), a.index(7), a.count(7), a.pop(), a.pop(0), a)
a.append(5)
a.extend([6, 7])
a.insert(0, 99)
a.remove(7)
a.reverse()
print(a, array("i", [1, 2]) < array("i", [1, 3]), array("i", [1]) == array("h", [1]), array("i") == array("i"), bool(array("b")), array("i", a) == a, a.typecode, a.buffer_info()[1] if hasattr(a, "buffer_info") else len(a))
print([x * 2 for x in a], list(map(str, a)), list(zip(a, "abc")), a.tobytes()[:4], memoryview(bytes(a))[:2].tolist(), repr(array("b")), str(array("f", [1])))
for use in (lambda: a + [1], lambda: a[50], lambda: a.index(1000), lambda: a.remove(1000), lambda: array("i").pop(), lambda: a.extend(array("h", [1])), lambda: a.append("x"), lambda: hash(a), lambda: a + array("h", [1]), lambda: a["x"], lambda: a.extend(5)):
    try:
        print(use())
    except (TypeError, IndexError, ValueError) as error:
        print(type(error).__name__)
