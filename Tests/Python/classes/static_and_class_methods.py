# Static and class methods: through instances, subclasses, wrappers called directly, in inheritance.
class A:
    count = 0

    @classmethod
    def add(cls, n=1):
        cls.count += n
        return cls

    @staticmethod
    def twice(x): return x * 2

    @classmethod
    def from_text(cls, text): return cls(*map(int, text.split(",")))

    def __init__(self, x=0, y=0): self.x, self.y = x, y

    def plain(): return "plain function"

    shared = staticmethod(len)
    kind = classmethod(lambda cls: cls.__name__)


class B(A):
    @classmethod
    def add(cls, n=1): return super().add(n * 10)


print(A.add().add(2).count, B.add().count, A.count, B().add(1).count, A.count)
print(A.twice(3), A().twice("ab"), A.from_text("1,2").y, type(B.from_text("5")).__name__, A.plain(), A.shared("abc"), B.kind(), A().kind())
print(type(A.__dict__["add"]).__name__, type(A.__dict__["twice"]).__name__, A.add.__self__ is A, B().add.__self__ is B, type(A.add).__name__)
try:
    A().plain()
except TypeError as e:
    print(str(e)[-44:])
s = staticmethod(lambda x: x + 1)
print(s(1), s.__func__(2), s.__get__(None, A)(3), classmethod(lambda c, x: (c, x)).__get__(5, int)(1))


class C:
    f = A.twice
    g = A.add
    h = lambda self, x: x


print(C.h(0, 1), C().h(2), C.g(5) is A)
A.new = classmethod(lambda cls, x: (cls.__name__, x))
A.free = staticmethod(lambda *a: a)
print(B.new(1), B().free(1, 2))
