# super() in methods, class methods, static calls with arguments, properties, nested functions.
class A:
    tag = "A"

    def __init__(self, x): self.x = x

    def f(self): return "A.f"

    @classmethod
    def make(cls, x): return cls(x)

    @property
    def p(self): return self.x

    @staticmethod
    def s(n): return n

    def __getitem__(self, i): return "A[%r]" % i

    def __call__(self, n): return n

    def __repr__(self): return "%s(%r)" % (type(self).__name__, self.x)


class B(A):
    tag = "B"

    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def f(self): return "B." + super().f()

    @classmethod
    def make(cls, x): return super().make(x)

    @property
    def p(self): return super().p * 2

    @staticmethod
    def s(n): return super(B, B).s(n) + 1

    def __getitem__(self, i): return super().__getitem__(i) + "!"

    def __call__(self, n): return super().__call__(n) + self.y

    def tags(self): return self.tag, super().tag, super(B, self).tag, type(self).tag

    def inner(self):
        def nested(): return super(B, self).f()
        return nested(), [super(B, self).f() for _ in range(1)], (lambda: super(B, self).f())()


class C(B):
    def __init__(self, x): super().__init__(x, 10)

    def f(self): return "C." + super().f() + super(B, self).f()


c = C(3)
print(c, c.f(), c.p, c.s(1), c[5], c(1), c.tags(), c.inner(), C.make(4))
try:
    super().x
except RuntimeError as e:
    print(e)


class D(A):
    def missing(self): return super().missing()

    def bad(self): return super(C, self).f()

    def set(self): super().x = 5


d = D(1)
for f in (d.missing, d.bad, d.set):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
