# A base class that calls what its subclasses provide.
class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)

    def scaled(self, k):
        return self.area() * k * k

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape):
    def __init__(self, a): self.a = a

    def area(self): return self.a ** 2


class Rect(Shape):
    def __init__(self, a, b): self.a, self.b = a, b

    def area(self): return self.a * self.b


class Blob(Shape): pass


shapes = [Rect(2, 5), Square(3), Rect(1, 1)]
print([s.area() for s in sorted(shapes)], max(shapes).area(), Square(2).scaled(3), sum(s.area() for s in shapes))
try:
    Blob().scaled(2)
except NotImplementedError as error:
    print(type(error).__name__, error, isinstance(error, RuntimeError))
