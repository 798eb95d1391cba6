# namedtuple: fields, renaming, defaults, subclasses, replacing.
from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(y=9), P._make("ab"), P._fields, p == (1, 2), len(p), [*p], hash(p) == hash((1, 2)), p < (1, 3), p + (3,), p[::-1], isinstance(p, tuple))
Q = namedtuple("Q", ["a", "b", "c"], defaults=(5, None))
print(Q(1), Q(1, 2), Q(a=0, c=9), Q._field_defaults, Q._fields, "%s-%s-%s" % Q(1, 2, 3), "{0.a} {0[1]}".format(Q(7)))
R = namedtuple("R", "y x x 1a _b", rename=True)
print(R._fields, R(1, 2, 3, 4, 5))


class Vector(namedtuple("Vector", "dx, dy")):
    __slots__ = ()

    def __add__(self, other): return Vector(self.dx + other.dx, self.dy + other.dy)

    @property
    def length(self): return (self.dx ** 2 + self.dy ** 2) ** 0.5


v = Vector(3, 4)
print(v, v.length, v + Vector(1, 1), v._replace(dx=0), Vector._fields, sorted([Vector(2, 1), Vector(1, 5)]))
a, *b = Q(1, 2, 3)
print(a, b, dict(zip(Q._fields, Q(1))), max(P(1, 5), P(2, 0)), P(1, 2) in {(1, 2)}, p.index(2), p.count(1))
for use in (lambda: setattr(p, "x", 5), lambda: p.z, lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, 2, z=3), lambda: p._replace(q=1), lambda: p[5]):
    try:
        print(use())
    except (AttributeError, TypeError, ValueError, IndexError) as error:
        print(type(error).__name__)
