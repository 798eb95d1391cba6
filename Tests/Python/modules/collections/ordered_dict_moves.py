# OrderedDict: move_to_end, popitem at both ends, equality by order.
from collections import OrderedDict

o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
print(list(o), o)
o.move_to_end("c", last=False)
o["b"] = 20
o["d"] = 4
print(o, o.popitem(), o.popitem(last=False), list(o.items()), list(reversed(o)))
print(OrderedDict([("x", 1), ("y", 2)]) == OrderedDict([("y", 2), ("x", 1)]), OrderedDict(x=1) == {"x": 1}, OrderedDict(x=1) != OrderedDict(x=2), OrderedDict(), bool(OrderedDict()))
o.update(e=5)
print(o.pop("a"), o.pop("zz", None), o.setdefault("f", 6), o.copy(), type(o.copy()).__name__, OrderedDict.fromkeys("ab", 0), isinstance(o, dict), len(o), dict(o))
for use in (lambda: o.move_to_end("nope"), lambda: OrderedDict().popitem(), lambda: o["nope"]):
    try:
        print(use())
    except KeyError as error:
        print(repr(error))


class LRU:
    def __init__(self, size): self.size, self.data = size, OrderedDict()

    def get(self, key):
        if key not in self.data: return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            self.data.popitem(last=False)


c = LRU(2)
c.put(1, "one")
c.put(2, "two")
print(c.get(1), c.put(3, "three"), c.get(2), c.get(3), list(c.data))
