# Methods, properties and attributes of a metaclass are those of its classes, not of instances.
class Meta(type):
    count = 0

    def describe(cls): return "class " + cls.__name__

    @property
    def shout(cls): return cls.__name__.upper()

    @shout.setter
    def shout(cls, value): cls.shouted = value

    @classmethod
    def of_meta(mcs): return mcs.__name__

    def __getattr__(cls, name):
        if name.startswith("x_"): return cls.__name__ + ":" + name
        raise AttributeError(name)


class A(metaclass=Meta):
    count = 5


print(A.describe(), A.shout, A.of_meta(), A.count, A.x_ray)
A.shout = "quiet"
print(A.shouted, A().shouted)
for name in ("describe", "shout", "x_ray", "of_meta"):
    print(name, hasattr(A, name), hasattr(A(), name))
try:
    A.missing
except AttributeError as e:
    print(e)
Meta.later = lambda cls: cls.count + 1
print(A.later())
A.describe = lambda: "its own"
print(A.describe())
del A.describe
print(A.describe())
