# Tuples: literals, indexes, slices, operators.
t = (1, "two", 3.5)
print(t, (), (1,), 1, (2), type((2)).__name__, len(t), t[0], t[-1], t[1:], t[::-1], t[5:])
print(t + (4,), t * 2, "two" in t, t.index(3.5), t.count(1), (1, 2) < (1, 3), (1,) < (1, 0), () == (), (1, 2) == [1, 2])
print(tuple("abc"), tuple([1, 2]), tuple(), tuple(t) == t, tuple(range(3)), max((3, 1, 2)), sum((1, 2, 3)))
for f in (lambda: t[3], lambda: t.index("x"), lambda: t.append(1), lambda: t + [1]):
    try:
        f()
    except (IndexError, ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
