# Reading, changing and deleting entries.
d = {"a": 1, "b": 2, 3: "three", None: "none", (1, 2): "t"}
print(d, len(d), d["a"], d[3], d[None], d[1, 2], "a" in d, 1 in d, {})
d["a"] = 10
d["new"] = []
d["new"].append(5)
del d["b"], d[None]
print(d)
print(d.get("a"), d.get("x"), d.get("x", 0), dict(a=1, b=2), dict([("k", "v")]), dict({1: 2}), dict([(1, 2)], c=3))
for f in (lambda: d["zz"], lambda: d[99], lambda: d.__delitem__("q"), lambda: d[[]], lambda: {{}: 1}):
    try:
        f()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
