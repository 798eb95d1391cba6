# Every operator, method and function on tuples.
t = (3, 1, 2)
print(t + (4,), t * 2, 2 * t, t * 0, t + (), t[1:], t[::-1], t[-1], t[5:], 1 in t, 9 not in t, len(t), min(t), max(t), sum(t), sorted(t), t.count(1), t.index(2), t.index(1, 1, 2))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") < (2, None), (1, 2) == (1.0, 2), (1, 2) == [1, 2], (1, (2,)) == (1, (2,)), t != t[:], t is t[:], hash((1, 2)) == hash((1.0, 2)))
print(tuple(), tuple("ab"), tuple([1]), tuple({5: 6}), tuple(range(3)), tuple(t) is t, (1,), ((),), ((1,), 2), (None,), 1, (1), repr((1,)), str((1, "a")), "%s" % ((1, 2),))
a = t
a += (9,)
(b, c), *d = (1, 2), 3, 4
print(a, t, b, c, d, *t, (*t, 0), {**{"k": t}}, [*t], t == tuple(iter(t)), bool(()), bool((0,)))
for use in (lambda: t[3], lambda: t["a"], lambda: t + [1], lambda: t + 1, lambda: t.index(9), lambda: t.append(1), lambda: t < [1], lambda: t < (1, "a", 2) < ("x",), lambda: tuple(5), lambda: tuple(1, 2), lambda: t * 1.5,
            lambda: t.count(), lambda: hash(([],)), lambda: t - t, lambda: t.index(3, 1)):
    try:
        print(use())
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
