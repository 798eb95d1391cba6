# update, |, |= and ** with mappings, pairs and keywords.
class Mapping:
    def keys(self): return ["k1", "k2"]

    def __getitem__(self, key): return key.upper()


d = {"a": 1}
d.update(Mapping())
d.update([("b", 2), ["c", 3], "de"])
d.update({"a": 10}, z=26)
d.update(q=1)
d.update()
d.update(iter([(1, 2)]))
print(d)
print({"a": 1} | {"b": 2, "a": 3}, {**{"x": 1}, "y": 2, **{"x": 3}}, dict({"m": 1}, n=2), dict([("p", 1)], p=2), dict(Mapping()), {**Mapping()})
e = {"a": 1}
f = e
e |= {"b": 2}
e |= [("c", 3)]
print(e, e is f, dict(zip("ab", [1, 2])), dict(((i, i * i) for i in range(3))), dict({1: 2}) is not None)
for use in (lambda: d.update(5), lambda: d.update([1]), lambda: d.update(["abc"]), lambda: d.update([(1,)]), lambda: d.update(1, 2), lambda: {} | [(1, 2)], lambda: {} | 5, lambda: dict(5), lambda: dict([1]),
            lambda: dict(["a"]), lambda: dict(1, 2), lambda: d.update([([], 1)]), lambda: {**5}, lambda: {} + {}):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
