# Template methods, hooks that must be provided, and NotImplementedError.
class Shape:
    def area(self): raise NotImplementedError("area of " + type(self).__name__)

    def describe(self): return "%s of %s%s" % (type(self).__name__, self.area(), self.extra())

    def extra(self): return ""

    def __lt__(self, other): return self.area() < other.area()


class Square(Shape):
    def __init__(self, a): self.a = a

    def area(self): return self.a ** 2


class Rect(Shape):
    def __init__(self, a, b): self.a, self.b = a, b

    def area(self): return self.a * self.b

    def extra(self): return " (%dx%d)" % (self.a, self.b)


class Named(Rect):
    def __init__(self, name, *size):
        super().__init__(*size)
        self.name = name

    def extra(self): return super().extra() + " '" + self.name + "'"


class Unfinished(Shape): pass


shapes = [Square(4), Rect(2, 5), Named("door", 1, 2)]
print([s.describe() for s in shapes])
print([s.describe() for s in sorted(shapes)], max(shapes).describe())
try:
    Unfinished().describe()
except NotImplementedError as e:
    print(e, isinstance(e, RuntimeError))
try:
    Square(1) < 5
except AttributeError as e:
    print(e)


class Visitor:
    def visit(self, node):
        for cls in type(node).__mro__:
            f = getattr(self, "visit_" + cls.__name__, None)
            if f: return f(node)
        return "unvisited"

    def visit_Rect(self, node): return "rect"

    def visit_Shape(self, node): return "shape"

    def visit_int(self, node): return "int"


print([Visitor().visit(x) for x in (shapes[0], shapes[2], 5, True, "s")])
