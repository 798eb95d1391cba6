# namedtuple: fields by name, defaults, and what every such tuple can.
from collections import namedtuple

Point = namedtuple('Point', 'x y z', defaults=[9])
p = Point(1, y=2)
print(p, p.x, p.y, p.z, p[0], len(p), p == (1, 2, 9))
print(p._replace(x=5), p._asdict(), Point._make([1, 2, 3]), Point._fields, Point._field_defaults)
a, b, c = p
print(a, b, c, isinstance(p, tuple))


class Pair(namedtuple('Pair', ['a', 'b'])):
    def total(self):
        return self.a + self.b


print(Pair(1, 2), Pair(3, 4).total(), namedtuple('R', '1x ok', rename=True)._fields)
try:
    p.x = 3
except AttributeError as error:
    print(error)
