# A dict that changes its size while it is iterated over says so; changed values are fine.
def attempt(change):
    d = {i: i for i in range(4)}
    seen = []
    try:
        for k in d:
            seen.append(k)
            change(d, k)
    except RuntimeError as error:
        seen.append(str(error))
    return seen, d


print(attempt(lambda d, k: d.update({k: k * 10})))
print(attempt(lambda d, k: d.update({k + 10: 0})))
print(attempt(lambda d, k: d.pop(k)))
print(attempt(lambda d, k: d.clear()))
d = {1: 1, 2: 2}
it = iter(d.items())
print(next(it), len(d))
d[3] = 3
try:
    next(it)
except RuntimeError as error:
    print(error)
for k in list(d):
    del d[k]
print(d, "done")
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
