# A class derived from dict: missing keys, overridden items, what update and the constructor use.
class Default(dict):
    def __init__(self, make, *args, **kw):
        super().__init__(*args, **kw)
        self.make = make

    def __missing__(self, key):
        self[key] = value = self.make()
        return value


d = Default(list, {"a": [1]}, b=[2])
d["c"].append(3)
d["a"].append(4)
print(d, len(d), d.get("z"), "z" in d, isinstance(d, dict), d == {"a": [1, 4], "b": [2], "c": [3]})


class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)

    def __getitem__(self, k): return super().__getitem__(k.lower())

    def __contains__(self, k): return super().__contains__(k.lower())

    def __delitem__(self, k): super().__delitem__(k.lower())


l = Lower()
l["Key"] = 1
l["KEY"] += 1
print(dict(l), l["kEy"], "KEY" in l, "x" in l, l.get("KEY"), list(l.items()))
del l["KEy"]
print(l, bool(l))


class Counter(dict):
    def __missing__(self, key): return 0

    def most(self): return sorted(self.items(), key=lambda kv: (-kv[1], kv[0]))

    def __add__(self, other):
        new = Counter(self)
        for k in other: new[k] += other[k]
        return new


c = Counter()
for ch in "mississippi": c[ch] += 1
print(c.most(), c["q"], len(c), (c + Counter(m=5, z=1)).most()[0], type(c.copy()).__name__, type(c | {}).__name__)


class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value): self[name] = value


a = Attr(x=1)
a.y = 2
print(a, a.x + a.y, hasattr(a, "z"), {**a}, [k for k in a], a.keys() == {"x", "y"})
