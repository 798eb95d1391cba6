# defaultdict: factories, what makes entries and what does not.
from collections import defaultdict

d = defaultdict(list, {"a": [1]}, b=[2])
d["c"].append(3)
print(d, d.get("x"), "x" in d, len(d), d["y"], len(d), d.default_factory, dict(d))
n = defaultdict(int)
for c in "hello":
    n[c] += 1
print(dict(n), n["zz"], sorted(n), n.pop("zz"), n == {"h": 1, "e": 1, "l": 2, "o": 1})
nested = defaultdict(lambda: defaultdict(set))
nested["x"]["y"].add(1)
print(nested["x"]["y"], list(nested), nested["p"]["q"], len(nested))
none = defaultdict()
print(none, defaultdict(None, a=1), none.setdefault("k", 5), none)
try:
    none["missing"]
except KeyError as error:
    print(repr(error))
n.default_factory = None
try:
    n["more"]
except KeyError as error:
    print(error)
for wrong in (5, "list"):
    try:
        defaultdict(wrong)
    except TypeError as error:
        print(error)
print(d.copy() == d, type(d.copy()).__name__, d | {"z": 1} == {**d, "z": 1}, isinstance(d, dict), d.__missing__("new"), "new" in d)
