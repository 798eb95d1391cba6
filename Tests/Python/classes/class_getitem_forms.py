# cls[...] by __class_getitem__, by a metaclass, inherited, and where there is neither.
class Box:
    def __class_getitem__(cls, item): return "%s of %s" % (cls.__name__, item.__name__ if isinstance(item, type) else item)


class Sub(Box): pass


class Meta(type):
    def __getitem__(cls, key): return (cls.__name__, key)

    def __setitem__(cls, key, value): setattr(cls, key, value)

    def __contains__(cls, x): return x == cls.__name__

    def __len__(cls): return 3

    def __iter__(cls): return iter("meta")


class M(metaclass=Meta):
    def __class_getitem__(cls, item): return "not asked"


print(Box[int], Sub[str], Box[1], Box["x", 2], M[5], M[1:2])
M["attr"] = 7
print(M.attr, "M" in M, "N" in M, len(M), list(M))
for f in (lambda: Box()[1], lambda: object[1], lambda: M()[1], lambda: len(Box)):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Typed:
    cache = {}

    def __class_getitem__(cls, kind):
        if kind not in cls.cache:
            cls.cache[kind] = type("%s_%s" % (cls.__name__, kind.__name__), (cls,), {"kind": kind})
        return cls.cache[kind]

    def __init__(self, value): self.value = self.kind(value)


t = Typed[int]("12")
print(type(t).__name__, t.value + 1, Typed[int] is Typed[int], isinstance(t, Typed), Typed[float]("1.5").value)
