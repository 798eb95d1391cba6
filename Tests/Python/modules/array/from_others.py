# Arrays made of arrays of other types, slices that become empty, fromlist that fails, indices that are none.
from array import array


def do(what):
    try:
        what()
    except (TypeError, OverflowError, ValueError, IndexError) as e:
        print(type(e).__name__, e)


a = array("b", [1, -2, 3, 4])
print(array("h", a), array("i", array("H", [65535])), array("b", a[1:3]))
do(lambda: array("B", a))

for place in slice(0, 2), slice(None, None, 2), slice(3, 0, -2), slice(2, 2):
    b = a[:]
    b[place] = array("b")
    print(b)

b = array("h", [1])
do(lambda: b.fromlist([2, 3, "x"]))
do(lambda: b.fromlist([4, 70000]))
do(lambda: b.fromlist((5, 6)))
print(b)
b.fromlist([7, 8])
print(b)

for index in None, "k", 1.0:
    do(lambda: a[index])
    do(lambda: a.__setitem__(index, 1))
print(a[True], a)
