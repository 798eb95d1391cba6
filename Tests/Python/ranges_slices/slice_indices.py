# slice objects: attributes, indices for every length, comparison.
for s in (slice(5), slice(1, 5), slice(None, None, 2), slice(-3, None), slice(None, -1), slice(10, 2, -3), slice(None, None, -1), slice(-100, 100), slice(3, 3), slice(True, 3)):
    print(s, s.indices(6), s.indices(0), [i for i in range(*s.indices(6))])
print(slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1, None), slice(1, 2) != slice(1, 3), slice(1, 2).start, slice("a", (1,), None).stop, slice(1).step, isinstance(slice(1), slice), type(slice(1)).__name__)
print([0, 1, 2, 3][slice(1, 3)], "abcd"[slice(None, None, -1)], (1, 2, 3)[slice(-1)], b"abc"[slice(1, None)], bytearray(b"xyz")[slice(0, 9, 2)], range(10)[slice(2, 8, 3)])
for use in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice("a").indices(5), lambda: slice(1, 2, 0).indices(5), lambda: slice(1).indices(-1), lambda: slice(1).indices("x"), lambda: hash(slice(1)), lambda: slice(1).indices()):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    slice(1).start = 5
except AttributeError as error:
    print(type(error).__name__)
