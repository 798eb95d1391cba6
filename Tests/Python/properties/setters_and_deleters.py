# property with getter, setter, deleter; by decorators, by call, replaced in subclasses.
class C:
    def __init__(self): self._x = 0

    @property
    def x(self): return self._x

    @x.setter
    def x(self, value):
        if value < 0: raise ValueError("negative")
        self._x = value

    @x.deleter
    def x(self): self._x = None

    def get_y(self): return self._x * 2

    def set_y(self, v): self._x = v // 2
    y = property(get_y, set_y, None, "doc of y")
    write = property(None, set_y)
    read = property(lambda self: "read")


c = C()
c.x = 5
c.x += 1
c.y += 4
print(c.x, c.y, c.read)
c.write = 40
print(c.x)
del c.x
print(c.x)
for f in (lambda: setattr(c, "x", -1), lambda: c.write, lambda: setattr(c, "read", 1), lambda: delattr(c, "y"), lambda: delattr(c, "read")):
    try:
        f()
    except (AttributeError, ValueError) as e:
        print(type(e).__name__)


class D(C):
    @C.x.getter
    def x(self): return ("D", self._x)

    @property
    def read(self): return "D" + super().read


d = D()
d.x = 3
print(d.x, d.read, isinstance(C.x, property), type(C.__dict__["y"]).__name__, C.x.fget(d), D.x.fset is C.x.fset, C.read.fset)
print(C.y.__get__(d), C.x.__get__(d, C))


class Late: pass


Late.p = property(lambda self: "late")
print(Late().p)
