# What does not fit.
from array import array

a = array('B', [1, 2])
for wrong in (lambda: array('x'), lambda: array('b', [200]), lambda: a.append(-1), lambda: a.append(256),
              lambda: a[5], lambda: a.__setitem__(2, 1), lambda: array('i').pop(), lambda: a.index(9),
              lambda: a.remove(9), lambda: a + [1], lambda: array('H', [70000])):
    try:
        print(wrong())
    except (ValueError, OverflowError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(a)
