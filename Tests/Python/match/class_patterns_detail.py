# Positional and keyword class patterns, __match_args__, properties, subclasses, nesting, errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y): self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Lazy:
    __match_args__ = ("value",)

    @property
    def value(self):
        print("asked", end=" ")
        return 5


def show(p):
    match p:
        case Point3(x=0, z=z): return "p3 x=0 z=%d" % z
        case Point3(a, b, c): return "p3 %d %d %d" % (a, b, c)
        case Point(0, 0): return "origin"
        case Point(x, 0) | Point(0, x): return "axis %d" % x
        case Point(x=Point(a, b), y=c): return "nested %d %d %d" % (a, b, c)
        case Point(x, y=y): return "point %s %s" % (x, y)
        case Lazy(5): return "lazy"
        case bool(b): return "bool %s" % b
        case int(n) | float(n): return "number %s" % n
        case str() | bytes() as text: return "text %r" % text
        case list([a, b]): return "list %d %d" % (a, b)
        case dict({"k": k}): return "dict %s" % k
        case tuple((1, *rest)): return "tuple %r" % (rest,)
        case object(missing=m): return "has missing"
        case _: return "other"


for p in (Point3(0, 1, 2), Point3(1, 2, 3), Point(0, 0), Point(4, 0), Point(0, 5), Point(Point(1, 2), 3), Point("a", "b"), Lazy(),
          True, 5, 2.5, b"x", [1, 2], {"k": 0}, (1, 2), (2, 1), None):
    print(show(p))


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3): return 1


def no_args():
    match 1j:
        case complex(1): return 1


def twice():
    match Point(1, 2):
        case Point(1, x=1): return 1


def not_class():
    match 5:
        case len(): return 1


for f in (too_many, no_args, twice, not_class): attempt(f)
