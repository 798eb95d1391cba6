# | and |=, views as sets, dicts made in every way.
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(a | b, b | a, {**a, **b} == a | b)
c = a
c |= b
c |= [("w", 0)]
print(a, c is a)
print(sorted(a.keys() & b.keys()), sorted(a.keys() - b.keys()), sorted(b.keys() | ["q"]), a.keys() >= b.keys(), sorted(a.keys() ^ {"x", "k"}))
print(("x", 1) in a.items(), ("x", 2) in a.items(), 20 in a.values(), a.items() & {("x", 1)}, len(a.values()))
view = b.keys()
b["new"] = 1
del b["y"]
print(list(view), list(b.values()), list(reversed(b)), list(reversed(b.items())))
print(dict(zip("ab", range(2))), dict(["ab", (1, 2)]), dict({"k": 1}, m=2), dict.fromkeys("xy"), {k: v for k, v in b.items() if v > 1})
print(b.pop("new"), b.pop("gone", "default"), b.setdefault("s", []), b.setdefault("s", 5), b.popitem(), b)
print({1: "int", 1.0: "float", True: "bool"}, {"a": 1} == {"a": 1.0}, {"a": {}} != {"a": []})
for use in (lambda: {} | [1], lambda: {}["k"], lambda: {[]: 1}, lambda: {}.popitem(), lambda: dict([1]), lambda: dict(["abc"]),
            lambda: {}.pop("k"), lambda: {1: 2} < {1: 3}):
    try:
        use()
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
d = {"a": 1, "b": 2}
try:
    for k in d: d[k + k] = 0
except RuntimeError as e:
    print(e)
