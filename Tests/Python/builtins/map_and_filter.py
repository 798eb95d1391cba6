# map with several iterables, filter with None; both are lazy.
print(list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, "ab", (1, 2), [True])), list(map(str, ())), list(filter(None, [0, 1, "", "a", None, [0]])), list(filter(str.isdigit, "a1b2")), list(map(max, [1, 5], [3, 2])))
seen = []
m = map(lambda x: seen.append(x) or x * 2, [1, 2, 3])
print(seen, next(m), seen, list(m), seen, list(m))
f = filter(lambda x: x % 2, iter(range(6)))
print(next(f), next(f), list(f), iter(f) is f, sum(map(int, "123")), list(map(int, ["0x1".strip("0x"), "7"])), dict(map(lambda k: (k, k * 2), "ab")), sorted(map(abs, [-2, 1])))


def fails(x): return 1 // x


it = map(fails, [1, 0, 2])
print(next(it))
for use in (lambda: next(it), lambda: next(it), lambda: map(), lambda: map(len), lambda: list(map(5, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: list(map(len, [1])), lambda: list(filter(len, [[], 5])), lambda: map(len, 5)):
    try:
        print(use())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
