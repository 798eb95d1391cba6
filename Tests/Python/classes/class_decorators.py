# Decorators of classes and of methods, stacked, with arguments.
def register(table, key):
    def wrap(cls):
        table[key] = cls
        return cls
    return wrap


def with_repr(cls):
    cls.__repr__ = lambda self: "%s(%s)" % (cls.__name__, ", ".join(
        "%s=%r" % item for item in sorted(vars(self).items())))
    return cls


table = {}


@register(table, "point")
@with_repr
class Point:
    def __init__(self, x, y): self.x, self.y = x, y


print(Point(1, "a"), table["point"] is Point)


def replace(cls): return lambda *args: ("made", cls.__name__, args)


@replace
class Gone:
    pass


print(Gone(1, 2))


def counted(function):
    def wrapper(self, *args, **kw):
        wrapper.calls += 1
        return function(self, *args, **kw)
    wrapper.calls = 0
    return wrapper


class Worker:
    @counted
    def work(self, n, scale=1): return n * scale

    @staticmethod
    @counted
    def fixed(n): return n

    @classmethod
    @counted
    def made(cls, n): return cls.__name__, n


w = Worker()
print(w.work(2), w.work(3, scale=4), Worker.work.calls, Worker.fixed(7), w.made(8))
decorators = [lambda f: lambda: f() + 1, lambda f: lambda: f() * 2]


@decorators[0]
@decorators[1]
def number(): return 5


print(number())
