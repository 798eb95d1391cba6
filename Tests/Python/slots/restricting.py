# With __slots__ instances have just these attributes.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y): self.x, self.y = x, y

    def total(self): return self.x + self.y


p = Point(1, 2)
p.x = 10
print(p.total(), p.x, Point.__slots__, hasattr(p, "__dict__"))
for statement in ("p.z = 1", "p.__dict__", "p.total = 5", "del p.z"):
    try:
        exec(statement)
        print("fine:", statement)
    except AttributeError as e:
        print(type(e).__name__, str(e)[:33])
del p.y
try:
    p.y
except AttributeError as e:
    print(e)
p.y = 3
print(p.y)


class One:
    __slots__ = "only"


o = One()
o.only = "value"
try:
    o.o = 1
except AttributeError as e:
    print(o.only, "|", e)


class Private:
    __slots__ = ["__secret", "open"]

    def __init__(self): self.__secret = 42

    def tell(self): return self.__secret


print(Private().tell())


class Computed:
    __slots__ = ("_v",)

    @property
    def v(self): return self._v

    @v.setter
    def v(self, value): self._v = value * 2


c = Computed()
c.v = 4
print(c.v, c._v)
