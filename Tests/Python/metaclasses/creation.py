# A metaclass makes and initialises classes; subclasses inherit it.
log = []


class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        log.append(("new", name, [b.__name__ for b in bases], keywords))
        namespace["made_by"] = mcs.__name__
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
        log.append(("init", cls.__name__, "method" in namespace))


class Base(metaclass=Meta, size=3, kind="base"):
    def method(self): return "called"


class Derived(Base):
    pass


for entry in log: print(entry)
print(type(Base) is Meta, type(Derived) is Meta, type(Meta) is type, isinstance(Derived, Meta))
print(Base.made_by, Derived().method(), Derived().made_by)
Third = Meta("Third", (Derived,), {"extra": 7})
print(Third.extra, Third.__mro__[1].__name__, type(Third).__name__, log[-2:])


def plain(name, bases, namespace):
    return type(name.upper(), bases, {**namespace, "n": len(namespace) > 0})


class shouted(metaclass=plain):
    x = 1


print(shouted.__name__, shouted.x, shouted.n)
print(type("Quick", (Base,), {"f": lambda self: 9})().f())
