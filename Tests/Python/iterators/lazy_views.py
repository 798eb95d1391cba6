# map, filter, zip and enumerate are lazy.
log = []


def f(x):
    log.append(x)
    return x * 2


m = map(f, range(5))
print(log, next(m), log)
print(3 in filter(lambda x: log.append(x) or x > 2, [1, 2, 3, 4]), log)
for a, b in zip(map(f, "ab"), map(f, "xyz")): pass
print(log, a, b)
print(all(map(f, [1, 0, 5])), log[-2:], any(map(f, [0, 7, 9])), log[-2:])
z = zip([1, 2, 3], m)
print(list(z), list(m), sum(map(len, ["a", "bb"])), list(map(max, [1, 5], [3, 2])))
def endless():
    n = 0
    while True:
        yield n
        n += 1
e = enumerate(map(lambda n: n * n, filter(lambda n: n % 3 == 1, endless())))
print(next(e), next(e), next(e))
