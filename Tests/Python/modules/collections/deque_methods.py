# Every method of deque, with and without a maximum length.
from collections import deque

d = deque("abc")
d.append("d")
d.appendleft("z")
d.extend("ef")
d.extendleft("yx")
print(d, len(d), d[0], d[-1], d[3])
print(d.pop(), d.popleft(), d.index("c"), d.count("a"), "z" in d, d.copy() == d)
d.rotate(2)
print(d)
d.rotate(-3)
d.remove("a")
d.insert(1, "I")
d.reverse()
print(d, list(reversed(d)), sorted(d))
m = deque(range(10), maxlen=3)
m.append(99)
m.appendleft(0)
print(m, m.maxlen, deque(maxlen=2), deque([1, 2, 3], 2), deque([1]) + deque([2]), deque([1]) * 3, deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2]), deque([1]) == [1])
m.extend([5, 6])
m[0] = "first"
del m[1]
print(m, bool(deque()), d.clear(), d)
for use in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[0], lambda: m.remove(42), lambda: m.index(42), lambda: deque([1, 2], maxlen=2).insert(0, 3), lambda: deque(5), lambda: deque([], -1), lambda: deque([1])["a"], lambda: deque([1]) + [1]):
    try:
        print(use())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
