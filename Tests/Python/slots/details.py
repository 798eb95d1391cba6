# __slots__: what they forbid, share, inherit, and how they meet defaults, dicts and mangling.
class A:
    __slots__ = ("x", "y")

    def __init__(self, x): self.x = x


class B(A):
    __slots__ = ("z",)


class C(A): pass


class D:
    __slots__ = "single"


class E:
    __slots__ = ["__private", "__dict__"]

    def __init__(self): self.__private = 1

    def get(self): return self.__private


a, b, c, d, e = A(1), B(2), C(3), D(), E()
b.z = c.free = d.single = e.any = 5
print(a.x, b.x, b.z, c.x, c.free, d.single, e.get(), e.any)
for f in (lambda: setattr(a, "z", 1), lambda: setattr(b, "w", 1), lambda: setattr(d, "s", 1), lambda: a.__dict__):
    try:
        f()
    except AttributeError as error:
        print(error)
print(hasattr(a, "__dict__"), hasattr(c, "__dict__"), sorted(vars(c))[0], A.__slots__, D.__slots__)
del a.x
print(hasattr(a, "x"))
a.x = a.y = "again"
print(a.x, a.y)

class Point:
    __slots__ = ("x", "y")

    def __init__(self, *xy):
        for name, value in zip(self.__slots__, xy): setattr(self, name, value)

    def __eq__(self, o): return all(getattr(self, n) == getattr(o, n) for n in self.__slots__)

    def __hash__(self): return hash((self.x, self.y))


print(Point(1, 2) == Point(1, 2), len({Point(1, 2), Point(1, 2), Point(2, 1)}))
