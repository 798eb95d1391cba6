# fromkeys, subclasses with __missing__, and what they inherit.
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys((), 5), {}.fromkeys(range(2), []), dict.fromkeys({"x": 9}))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)


class Default(dict):
    def __init__(self, make, *args):
        super().__init__(*args)
        self.make = make

    def __missing__(self, key):
        value = self[key] = self.make()
        return value


d = Default(list, {"old": [0]})
d["new"].append(1)
d["old"].append(2)
print(d, d.get("none"), "none" in d, len(d), d.make is list, type(d).__name__, dict(d) == d, d == {"old": [0, 2], "new": [1]})


class Upper(dict):
    def __setitem__(self, key, value): super().__setitem__(key.upper(), value)

    def __getitem__(self, key): return super().__getitem__(key.upper())

    def __contains__(self, key): return super().__contains__(key.upper())


u = Upper(a=1)
u["b"] = 2
print(u, u["B"], "b" in u, u.get("b"), list(u), Upper.fromkeys("xy", 1), type(Upper.fromkeys("x")).__name__, u | {"c": 3}, type(u.copy()).__name__)
try:
    u["zz"]
except KeyError as error:
    print(repr(error))
