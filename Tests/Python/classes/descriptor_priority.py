# Data descriptors before instance attributes before other descriptors before __getattr__.
class Data:
    def __init__(self, n): self.n = n

    def __get__(self, obj, cls): return "data %s" % self.n if obj is not None else self

    def __set__(self, obj, value): obj.__dict__[self.n] = value


class NonData:
    def __get__(self, obj, cls): return "non-data of " + cls.__name__


class SetOnly:
    def __set__(self, obj, value): obj.__dict__["s"] = value * 2


class DeleteOnly:
    def __delete__(self, obj): print("deleted")


class C:
    d = Data("d")
    n = NonData()
    s = SetOnly()
    x = DeleteOnly()
    plain = "class"

    def __getattr__(self, name): return "getattr " + name


c = C()
print(c.d, c.n, c.plain, c.other, type(c.s).__name__)
c.__dict__.update(d="inst d", n="inst n", plain="inst plain")
print(c.d, c.n, c.plain)
c.s = 4
print(c.s, c.__dict__["s"])
del c.x
c.d = "through set"
print(c.d, c.__dict__["d"], C.n, type(C.d).__name__)


class Meta(type):
    both = Data("meta")

    @property
    def name2(cls): return cls.__name__ * 2


class K(metaclass=Meta):
    both = "class"


print(K.both, K.name2, K().both)
try:
    K().name2
except AttributeError as e:
    print(e)


class Cached:
    def __init__(self, f): self.f = f

    def __set_name__(self, owner, name): self.name = name

    def __get__(self, obj, cls):
        if obj is None: return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class L:
    count = 0

    @Cached
    def value(self):
        L.count += 1
        return 42


l = L()
print(l.value, l.value, L.count, l.__dict__)
