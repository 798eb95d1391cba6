# singledispatchmethod: methods, class methods and static methods by the type of the first argument.
# boards: microbit-v2
from functools import lru_cache, singledispatch, singledispatchmethod


class Writer:
    def __init__(self, mark):
        self.mark = mark

    @singledispatchmethod
    def write(self, value, *, end="."):
        return self.mark + "?" + str(value) + end

    @write.register(int)
    def _(self, value, *, end="."):
        return self.mark + "int" + str(value) + end

    @write.register(list)
    @write.register(tuple)
    def _(self, value, *, end="."):
        return "+".join([self.write(item, end=end) for item in value])

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        raise NotImplementedError(type(value).__name__)

    @make.register(str)
    @classmethod
    def _(cls, value):
        return cls(value).mark * 2

    @singledispatchmethod
    @staticmethod
    def size(value):
        return len(value)

    @size.register(int)
    @staticmethod
    def _(value):
        return value.bit_length()


class Loud(Writer):
    def write(self, value):
        return super().write(value).upper()


w = Writer("#")
print(w.write(1.5), w.write(3), w.write(True, end="!"), w.write([1, "a", (2,)]), w.write.__name__)
print(Writer.make("x"), w.make("y"), Loud.make("z"), Writer.size("abc"), w.size(200), Loud("l").write(1))
try:
    Writer.make(1)
except NotImplementedError as error:
    print(error)
Writer.write.register(dict, lambda self, value, end="": sorted(value))
print(w.write({"b": 1, "a": 2}))
try:
    singledispatchmethod(5)
except TypeError as error:
    print(error)


@singledispatch
def plain(x):
    return x


try:
    plain()
except TypeError as error:
    print(error)


@lru_cache
def kept(x, y=None):
    return x


for x in (1, 1.0, True, "1"):
    kept(x)
kept(1, None)
kept(1, y=None)
print(kept.cache_info())
for wrong in ("a", 1.5):
    try:
        lru_cache(wrong)
    except TypeError as error:
        print(error)
print(lru_cache(-3)(plain).cache_parameters(), lru_cache(maxsize=None)(plain).cache_parameters())
