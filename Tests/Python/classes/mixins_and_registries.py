# Classes put together from parts, found by name, cloned, compared and turned into text.
class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, ns, abstract=False):
        cls = super().__new__(mcs, name, bases, ns)
        if not abstract: mcs.classes[name.lower()] = cls
        return cls


class Described:
    def __repr__(self):
        inner = ", ".join("%s=%r" % (f, getattr(self, f)) for f in self.fields)
        return "%s(%s)" % (type(self).__name__, inner)


class Compared:
    def key(self): return tuple(getattr(self, f) for f in self.fields)

    def __eq__(self, o): return type(o) is type(self) and o.key() == self.key()

    def __lt__(self, o): return self.key() < o.key()

    def __hash__(self): return hash(self.key())


class Cloned:
    def clone(self, **changes):
        new = type(self).__new__(type(self))
        new.__dict__.update(self.__dict__, **changes)
        return new


class Record(Described, Compared, Cloned, metaclass=Registry, abstract=True):
    fields = ()

    def __init__(self, *values, **named):
        if len(values) > len(self.fields): raise TypeError("%d values for %d fields" % (len(values), len(self.fields)))
        for f, v in zip(self.fields, values): setattr(self, f, v)
        for f, v in named.items():
            if f not in self.fields: raise TypeError("no field " + f)
            if hasattr(self, f): raise TypeError("twice " + f)
            setattr(self, f, v)
        for f in self.fields:
            if not hasattr(self, f): raise TypeError("missing " + f)

    @classmethod
    def load(cls, text):
        name, *parts = text.split()
        target = Registry.classes[name]
        return target(*(int(p) if p.lstrip("-").isdigit() else p for p in parts))


class Point(Record):
    fields = "x", "y"

    def __add__(self, o): return self.clone(x=self.x + o.x, y=self.y + o.y)


class Named(Point):
    fields = Point.fields + ("name",)


p, q, n = Point(1, 2), Record.load("point 3 -4"), Record.load("named 5 6 bob")
print(p, q, n, p + q, n + p, p == Point(1, y=2), p == n, sorted([q, p]), len({p, Point(1, 2), q}), p.clone(y=9))
print(sorted(Registry.classes), type(Point).__name__, isinstance(n, Point), n.key(), Named.fields)
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, 2, z=3), lambda: Point(1, 2, x=1), lambda: Record.load("blob 1"), lambda: p < 5):
    try:
        print(f())
    except (TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
