# Decorators of classes: the class itself, another object, several, with arguments.
def add_repr(cls):
    cls.__repr__ = lambda self: "%s(%s)" % (cls.__name__, ", ".join("%s=%r" % kv for kv in sorted(self.__dict__.items())))
    return cls


def singleton(cls): return cls()


def field(name, default):
    def wrap(cls):
        setattr(cls, name, default)
        return cls
    return wrap


@add_repr
class Point:
    def __init__(self, x, y): self.x, self.y = x, y


@singleton
class Config:
    debug = True

    def __call__(self): return "called"


@field("a", 1)
@field("b", 2)
@add_repr
class Fields: pass


print(Point(1, "b"), Config.debug, Config(), Fields.a + Fields.b, Fields())


@add_repr
class Sub(Point):
    def __init__(self): super().__init__(3, 4)


print(Sub(), Point(5, 6))


def total_order(cls):
    cls.__gt__ = lambda self, o: o < self
    cls.__le__ = lambda self, o: not o < self
    return cls


@total_order
class V:
    def __init__(self, v): self.v = v

    def __lt__(self, o): return self.v < o.v


print(V(1) > V(0), V(1) <= V(0), V(2) < V(3))


@lambda c: [c, c.__name__]
class Pair: pass


print(Pair[1], isinstance(Pair[0](), Pair[0]))
