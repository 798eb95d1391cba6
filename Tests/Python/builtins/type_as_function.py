# type() with three arguments, and what classes made so can do.
Point = type("Point", (), {"x": 1, "move": lambda self, d: self.x + d})
p = Point()
print(Point.__name__, p.x, p.move(4), type(p) is Point, Point.__bases__, isinstance(p, object), Point.__qualname__)
Sub = type("Sub", (Point,), dict(y=2, __repr__=lambda self: "sub!", __len__=lambda self: 7))
s = Sub()
print(s, s.x + s.y, issubclass(Sub, Point), len(s), Sub.__mro__[1] is Point, [s], hasattr(s, "move"), Sub.y)
MyInt = type("MyInt", (int,), {"double": lambda self: self * 2})
print(MyInt(21).double(), MyInt(5) + 1, isinstance(MyInt(1), int), type(MyInt(1)).__name__)
setattr(Point, "z", 9)
print(p.z, s.z, Sub.__dict__["y"], "z" in Point.__dict__, type(Point), type(type(Point)))
for use in (lambda: type("X"), lambda: type("X", ()), lambda: type("X", 5, {}), lambda: type(5, (), {}), lambda: type("X", (5,), {}), lambda: type("X", (bool,), {}), lambda: type("X", (), 5), lambda: type("X", (int, str), {})):
    try:
        print(use() is str or use())
    except TypeError as error:
        print(type(error).__name__)
