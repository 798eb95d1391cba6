# A subclass of tuple with names for its items.
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))

    @property
    def x(self): return self[0]

    @property
    def y(self): return self[1]

    def __add__(self, other): return Point(self.x + other[0], self.y + other[1])

    def __repr__(self): return "Point(%r, %r)" % tuple(self)


p = Point(1, 2)
print(p, p.x, p.y, p + (10, 20), type(p + p).__name__, p == (1, 2), hash(p) == hash((1, 2)), {(1, 2): "k"}[p], len(p), p[::-1], type(p[:]).__name__)
x, y = p
print(x, y, *p, list(p), isinstance(p, tuple), 2 in p, p < (1, 3), max(p), sorted([Point(2, 1), Point(1, 5)]), p * 2, p.index(2), tuple(p), p is not tuple(p))
p.note = "free"
print(vars(p), "%d-%d" % p, "{0[0]} {0.y}".format(p), [p] == [(1, 2)], (1, 2) == p, p != (1, 2), p.count(1))
try:
    p.x = 5
except AttributeError as error:
    print(type(error).__name__)
print(sum(p), dict([p]), {p: 1, (1, 2): 2}, bool(Point(0, 0)), (0,) + p)
