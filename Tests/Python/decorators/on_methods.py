# Decorators of methods, properties, static and class methods, and their order.
def logged(f):
    def wrap(self, *args):
        self.log.append(f.__name__)
        return f(self, *args)
    return wrap


def double(f): return lambda *args: f(*args) * 2


class C:
    def __init__(self): self.log = []

    @logged
    def a(self): return 1

    @logged
    @double
    def b(self, x): return x

    @double
    @logged
    def c(self, x): return x

    @staticmethod
    @double
    def d(x): return x

    @classmethod
    @double
    def e(cls, x): return x + len(cls.__name__)

    @property
    @double
    def f(self): return 5

    @f.setter
    def f(self, value): self.log.append(("set", value))


c = C()
print(c.a(), c.b(2), c.c(3), c.log)
print(c.d(4), C.d(5), c.e(6), C.e(7), c.f)
c.f = 9
print(c.log[-1])


class Counted:
    def __init__(self, f): self.f, self.calls = f, 0

    def __get__(self, obj, owner=None):
        return self if obj is None else lambda *a: self(obj, *a)

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


class D:
    @Counted
    def m(self, x): return x * 2


d = D()
print(d.m(1), d.m(2), D.m.calls, D.m(d, 5), D.m.calls)
