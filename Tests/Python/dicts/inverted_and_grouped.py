# Dictionaries turned round, grouped, merged, filtered and sorted.
stock = {"apple": 3, "pear": 0, "fig": 7, "kiwi": 3}
inverse = {}
for name, n in stock.items():
    inverse.setdefault(n, []).append(name)
print(inverse, {v: k for k, v in stock.items()}, dict(sorted(stock.items())), sorted(stock, key=stock.get, reverse=True))
print({k: v for k, v in stock.items() if v}, sum(stock.values()), max(stock, key=stock.get), min(stock.items(), key=lambda i: (i[1], i[0])), [k for k in stock if stock[k] == 3])
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({k: a.get(k, 0) + b.get(k, 0) for k in {**a, **b}}, {k: (a[k], b[k]) for k in a.keys() & b.keys()}, sorted(a.keys() ^ b.keys()), {**b, **a})
nested = {}
for path, value in (("a.b.c", 1), ("a.b.d", 2), ("e", 3)):
    *parts, last = path.split(".")
    at = nested
    for part in parts:
        at = at.setdefault(part, {})
    at[last] = value
print(nested, nested["a"]["b"]["d"], "c" in nested["a"]["b"])


def walk(d, prefix=""):
    for k, v in d.items():
        if isinstance(v, dict):
            yield from walk(v, prefix + k + ".")
        else:
            yield prefix + k, v


print(dict(walk(nested)))
