# Method resolution orders that CPython finds, and those that it refuses.
class O: pass


class A(O): pass


class B(O): pass


class C(O): pass


class D(A, B): pass


class E(B, C): pass


class F(D, E): pass


class G(A, C, B): pass


def names(cls): return " ".join(c.__name__ for c in cls.__mro__)


for cls in (D, E, F, G): print(names(cls))
for bases in ((O, A), (D, G), (A, D)):
    try:
        print(names(type("X", bases, {})))
    except TypeError as e:
        print(str(e)[:43])


class Root:
    def who(self): return ["Root"]


def layer(name, *bases):
    return type(name, bases, {"who": lambda self: [name] + super(made[name], self).who()})


made = {}
for name, bases in (("P", [Root]), ("Q", [Root]), ("R", ["P", "Q"]), ("S", ["Q"]), ("T", ["R", "S"])):
    made[name] = layer(name, *(made.get(b, b) for b in bases))
print(made["T"]().who(), made["R"]().who())
print(D.__bases__ == (A, B), O.__bases__ == (object,), F.mro() == list(F.__mro__), issubclass(F, O), issubclass(A, B))
