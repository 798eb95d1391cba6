# Classes derived from tuple, set and frozenset.
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __add__(self, other): return Point(self.x + other[0], self.y + other[1])

    def __mul__(self, k): return Point(self.x * k, self.y * k)

    def __repr__(self): return "Point(%r, %r)" % tuple(self)

    def replace(self, **kw): return Point(kw.get("x", self.x), kw.get("y", self.y))


p = Point(1, 2)
print(p, p + (3, 4), p * 3, p == (1, 2), {(1, 2): "t"}[p], len(p), [*p], p[0], p.replace(y=9), sorted([Point(2, 1), p]), p < (1, 3), hash(p) == hash((1, 2)))
a, b = p
print(a, b, "%d-%d" % p, max(p), 2 in p, p.index(2), p[::-1], type(p[:1]).__name__, isinstance(p, tuple))
match p:
    case (x, y): print("matched", x, y)
try:
    p[0] = 5
except TypeError as e:
    print(e)


class Tags(set):
    def add(self, tag): super().add(tag.lower())

    def __contains__(self, tag): return super().__contains__(tag.lower())

    def __str__(self): return "#" + " #".join(sorted(self))


t = Tags()
for w in ("Red", "RED", "Blue"): t.add(w)
print(t, len(t), "BLUE" in t, t == {"red", "blue"}, t | {"x"} == {"red", "blue", "x"}, isinstance(t, set), sorted(t - {"red"}), t > {"red"}, bool(Tags()))


class Frozen(frozenset):
    def total(self): return sum(self)


f = Frozen([1, 2, 3])
print(f.total(), {f: 1}[frozenset([3, 2, 1])], len(f & {1, 2}), 2 in f, sorted(f ^ {3, 4}))
