# What dict and its methods refuse.
d = {"a": 1}
for use in (lambda: d["x"], lambda: d[1, 2], lambda: d.pop("x"), lambda: {}.popitem(), lambda: d.pop(), lambda: d.get(), lambda: d.setdefault(), lambda: d[[]], lambda: d.get([]), lambda: {[]: 1}, lambda: {{}: 1}, lambda: d.keys(1),
            lambda: d.items().append(1), lambda: d < {}, lambda: hash(d), lambda: d(), lambda: d.fromkeys(), lambda: dict.fromkeys(5), lambda: d.copy(1), lambda: d.clear(1), lambda: d.popitem(1), lambda: d.missing,
            lambda: [] in d, lambda: d.setdefault([]), lambda: d.pop([]), lambda: d.pop("x", 1, 2)):
    try:
        print(use())
    except (KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    del d["nope"]
except KeyError as error:
    print(repr(error), error.args)
try:
    del d[None]
except KeyError as error:
    print(error)
print(d)
