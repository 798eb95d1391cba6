# Every everyday method of dict.
d = {"x": 1, "y": 2}
print(d.setdefault("x", 9), d.setdefault("z", 3), d.setdefault("n"), d)
print(d.pop("n"), d.pop("n", "default"), d.popitem(), d)
d.update({"x": 100, "w": 4})
d.update([("v", 5)], u=6)
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
c = d.copy()
c.clear()
print(c, len(d), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), bool(c), bool(d))
for f in (lambda: d.pop("none"), lambda: {}.popitem(), lambda: dict(5), lambda: dict([1])):
    try:
        f()
    except (KeyError, TypeError) as error:
        print(type(error).__name__)
