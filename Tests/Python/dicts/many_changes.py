# Hundreds of insertions and deletions keep order, count and contents.
d = {}
for i in range(150):
    d[i * 7 % 151] = i
    if i % 3 == 0:
        d.pop(next(iter(d)))
print(len(d), list(d)[:5], list(d)[-3:], sum(d.values()))
for k in [k for k in d if k % 2]:
    del d[k]
print(len(d), all(k % 2 == 0 for k in d), list(d.items())[0])
e = dict(d)
while len(d) > 3:
    d.popitem()
print(d, len(e), e == d, all(e[k] == v for k, v in d.items()))
for i in range(5):
    e.update({k: i for k in range(i * 10, i * 10 + 10)})
print(len(e), [e.get(k, "-") for k in (0, 15, 29, 49, 50, 150)])
e.clear()
e["again"] = 1
print(e, len(e), "again" in e, list(e))
