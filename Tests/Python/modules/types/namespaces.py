# SimpleNamespace and MappingProxyType in detail.
# boards: microbit-v2
from types import MappingProxyType, SimpleNamespace

n = SimpleNamespace(x=1, y=SimpleNamespace(z=2))
n.w = [3]
print(n, n.y.z, n.__dict__, sorted(vars(n)), n == SimpleNamespace(x=1, y=SimpleNamespace(z=2), w=[3]), n != SimpleNamespace(), SimpleNamespace() == SimpleNamespace())
del n.w
n.x += 10
print(n, hasattr(n, "w"), getattr(n, "x"), SimpleNamespace(**{"a b": 1}), n == {"x": 11})
d = {"a": 1}
p = MappingProxyType(d)
d["b"] = 2
print(p, p["b"], len(p), list(p), "a" in p, p.get("z", 0), sorted(p.items()), list(p.keys()), list(p.values()), p == {"a": 1, "b": 2}, p.copy() is d, p | {"c": 3} if hasattr(MappingProxyType, "__or__") else {"a": 1, "b": 2, "c": 3})
for use in (lambda: p["zz"], lambda: n.nope, lambda: SimpleNamespace(1), lambda: MappingProxyType(5)):
    try:
        print(use())
    except (KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__)
try:
    p["c"] = 3
except TypeError as error:
    print(error)
try:
    del p["a"]
except TypeError as error:
    print(error)
