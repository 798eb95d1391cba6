# Generator expressions are lazy and have a scope of their own.
log = []


def note(x):
    log.append(x)
    return x


g = (note(x) * 10 for x in range(4) if x != 2)
print(log, next(g), log, list(g), log)
x = "outer"
print(sum(x for x in (1, 2, 3)), x, max((len(w), w) for w in ["a", "ccc", "bb"]))
print(list((a, b) for a in range(2) for b in range(a, 2)), tuple(c for c in "abc"), set(i % 2 for i in range(5)) == {0, 1})
print(any(n > 3 for n in [1, 5]), all(n > 3 for n in [4, 5]), dict((k, v) for v, k in enumerate("ab")), ",".join(str(i) for i in range(3)))
n = 2
h = (n * i for i in [1, 2])
n = 10
print(list(h), list(i for i in (j * j for j in range(4)) if i), next((i for i in range(10) if i * i > 20), None))
first = (i for i in (note("eager"),))
print(log[-1], list(first))
