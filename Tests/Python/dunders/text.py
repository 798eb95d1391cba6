# __str__, __repr__, __format__ and __bytes__, and where each is used.
class T:
    def __str__(self): return "S"

    def __repr__(self): return "R"


class Bad:
    def __repr__(self): return 5


t = T()
print(t, [t], (t,), {t.__class__.__name__: t}, str(t), repr(t), "%s|%r" % (t, t), "{0}|{0!r}".format(t), f"{t}|{t!r}")
print("a" + str(t) + repr([t, [t]]), ", ".join(map(repr, [t, 1, "x"])), Exception(t), repr(Exception(t)))
try:
    repr(Bad())
except TypeError as error:
    print(error)


class Dots(T):
    def __repr__(self): return "<" + super().__repr__() + ">"


print(Dots(), repr(Dots()), [Dots()])
