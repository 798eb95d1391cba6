# __new__ and __init__: arguments, other results, singletons, immutables, errors.
class A:
    def __new__(cls, *args, **kw):
        log.append(("new", cls.__name__, args, kw))
        return super().__new__(cls)

    def __init__(self, *args, **kw): log.append(("init", args, kw))


class B(A):
    def __init__(self, x): super().__init__(x, extra=True)


log = []
A(1, k=2)
B(5)
print(log)


class Other:
    def __new__(cls, x): return x

    def __init__(self, x): print("init not called for", x)


print(Other(5), Other("s"), Other(None))


class Single:
    instance = None

    def __new__(cls):
        if cls.instance is None: cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self): self.count = getattr(self, "count", 0) + 1


print(Single() is Single(), Single().count)


class Inches(float):
    def __new__(cls, value, unit="in"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self


class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))

    @property
    def first(self): return self[0]


i, p = Inches(2.5, "cm"), Pair(1, 2)
print(i + 1, i.unit, p, p.first, len(p), type(p).__name__)


class Returns:
    def __init__(self): return 5


class Bare: pass


for f in (Returns, lambda: Bare(1), lambda: Bare(x=1), lambda: object(1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
C = A.__new__(A, "only new")
print(type(C).__name__, log[-1])
