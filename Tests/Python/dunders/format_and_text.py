# __format__, __str__, __repr__: who is asked by str, repr, format, print, % and f-strings.
class All:
    def __str__(self): return "str"

    def __repr__(self): return "repr"

    def __format__(self, spec): return "format(%s)" % spec


class StrOnly:
    def __str__(self): return "only str"


class ReprOnly:
    def __repr__(self): return "only repr"


a, s, r = All(), StrOnly(), ReprOnly()
print(a, str(a), repr(a), [a], (a,), {a: a}, {a})
print("%s %r %a" % (a, a, a), "{} {!s} {!r} {:x} {!s:>5}".format(a, a, a, a, a), format(a), format(a, "zz"), f"{a} {a!r} {a:s}")
print(r, str(r), repr(r), f"{r}", "%s" % r, str([s])[:12], str(s), "{}".format(s))


class Sub(str):
    def __str__(self): return "sub str"

    def __repr__(self): return "sub repr"


x = Sub("raw")
print(x, repr(x), x + "!", [x], "%s" % x, f"{x}", "{}".format(x), str(x), len(x), x.upper())


class I(int):
    def __repr__(self): return "I!"


class L(list):
    def __repr__(self): return "L" + super().__repr__()


i, l = I(5), L([1, I(2)])
print(i, repr(i), [i], f"{i} {i:03d} {i!r}", "%d %s" % (i, i), i + 1, l, str(l), [l])


class Nested:
    def __init__(self, *kids): self.kids = kids

    def __repr__(self): return "N(%s)" % ", ".join(map(repr, self.kids))


print(Nested(Nested(), Nested(1, "a", Nested())), repr(Nested([Nested()])))
print(repr(All) [:7], str(object())[:7], repr(len)[:9], repr(lambda: 0)[:9])


class Symbol(str):
    def __repr__(self): return str(self) + "!"


class Count(int):
    def __repr__(self): return "Count"


print(Symbol("a"), [Symbol("b")], str(Symbol("c")), "%s %r" % (Symbol("d"), Symbol("e")), Count(5), str(Count(6)))
