# The order of insertion through every way of changing.
d = dict(b=1, a=2)
d["c"] = 3
d["b"] = 4
print(list(d), d.popitem(), d.pop("b"), d)
d["b"] = 5
d.setdefault("z", 0)
d.update(a=9, y=1)
print(list(d.items()), next(iter(d)), list(reversed(d)), next(reversed(d)))
e = {k: d[k] for k in sorted(d)}
print(e, e == d, list(e) == list(d), dict(reversed(list(d.items()))))
f = {**{"y": 0}, **d}
print(f, min(f), max(f, key=f.get), sorted(f, key=lambda k: (f[k], k)), sum(f.values()))
while f:
    print(f.popitem(), end=" ")
print(f, len(f))
