# Attributes of a metaclass are its classes' own, not their instances'.
class Meta(type):
    kind = "meta attribute"

    def hello(cls): return "hello from " + cls.__name__

    def __getattr__(cls, name): return "%s has no %s" % (cls.__name__, name)

    def __repr__(cls): return "<class %s!>" % cls.__name__

    def __eq__(cls, other): return isinstance(other, Meta) and cls.__name__[0] == other.__name__[0]

    def __hash__(cls): return 7

    def __add__(cls, other): return cls.__name__ + "+" + other.__name__

    def __lt__(cls, other): return cls.__name__ < other.__name__

    def __bool__(cls): return cls.__name__ != "Falsy"

    def __setattr__(cls, name, value):
        super().__setattr__(name, ("set", value))


class Alpha(metaclass=Meta): own = 1


class Aleph(Alpha): pass


class Falsy(metaclass=Meta): pass


print(Alpha.kind, Alpha.hello(), Aleph.hello(), Alpha.missing, Alpha, [Falsy])
print(Alpha == Aleph, Alpha == Falsy, Alpha + Falsy, sorted([Falsy, Alpha]), bool(Alpha), bool(Falsy), len({Alpha, Aleph, Falsy}))
Alpha.x = 5
print(Alpha.x, Aleph.x, Alpha().x, Alpha.own)
for name in ("kind", "hello", "missing"):
    print(hasattr(Alpha(), name), end=" ")
print()


class Deep(Meta):
    def hello(cls): return "deep " + super().hello()


class Z(Falsy, metaclass=Deep): pass


print(Z.hello(), type(Z).__name__, isinstance(Z, Meta))


class Other(type): pass


try:
    class Clash(Alpha, metaclass=Other): pass
except TypeError as e:
    print(str(e)[:18])
print(Meta.mro(Alpha) == list(Alpha.__mro__), type(Meta).__name__, issubclass(Meta, type))
