# copy and deepcopy of what says how: __reduce__, __getstate__ and __setstate__, __getnewargs__; what cannot be copied.
# boards: microbit-v2
import copy


class Reduced:
    def __init__(self, v, extra=None):
        self.v = v
        self.extra = extra

    def __reduce__(self):
        return Reduced, (self.v,), {"extra": self.extra}


class Bag:
    def __init__(self):
        self.items = []
        self.named = {}

    def append(self, item):
        self.items.append(item)

    def __setitem__(self, key, value):
        self.named[key] = value

    def __reduce_ex__(self, version):
        return Bag, (), None, iter(self.items), iter(self.named.items())


class Cached:
    def __init__(self, data):
        self.data = data
        self.cache = {"big": 1}

    def __getstate__(self):
        return {"data": self.data}

    def __setstate__(self, state):
        self.data = state["data"]
        self.cache = {}


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    def __getnewargs__(self):
        return tuple(self)


class Frozen:
    def __init__(self, x):
        self.__dict__["x"] = x

    def __setattr__(self, name, value):
        raise AttributeError("frozen")


r = Reduced([1], [2])
for c in (copy.copy(r), copy.deepcopy(r)):
    print(c.v, c.extra, c.v is r.v, c.extra is r.extra)
b = Bag()
b.append([1])
b["k"] = [2]
for c in (copy.copy(b), copy.deepcopy(b)):
    print(c.items, c.named, c.items[0] is b.items[0], c.named["k"] is b.named["k"], c is b)
d = Cached([3])
for c in (copy.copy(d), copy.deepcopy(d)):
    print(c.data, c.cache, c.data is d.data)
p = copy.deepcopy(Point(1, 2))
print(p, type(p).__name__, copy.copy(p) == p)
f = Frozen([4])
for c in (copy.copy(f), copy.deepcopy(f)):
    print(c.x, c.x is f.x, hasattr(c, "y"))
both = copy.deepcopy([d, d, r, r])
print(both[0] is both[1], both[2] is both[3], both[0].data is both[2].v)
for wrong in ((i for i in "a"), [(i for i in "a")]):
    try:
        print(type(copy.deepcopy(wrong)))
    except TypeError as e:
        print(e)
