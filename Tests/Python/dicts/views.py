# keys, values and items follow the dictionary.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(list(keys), len(values), ("a", 1) in items, "b" in keys, 2 in values, 3 in values)
d["c"] = 3
print(list(keys), sum(values), list(items), sorted(keys, reverse=True), max(items, key=lambda i: i[1]))
for k, v in d.items():
    print(k, v, end="; ")
print()
print({v: k for k, v in items}, [k * v for k, v in zip(keys, values)], list(map(str.upper, keys)), set(keys) == {"a", "b", "c"})
try:
    for k in d:
        d[k + k] = 0
except RuntimeError as error:
    print(error)
