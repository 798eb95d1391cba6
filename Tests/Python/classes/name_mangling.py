# Names with two leading underscores belong to the class they are written in.
class Base:
    __kind = "base"

    def __init__(self):
        self.__value = 1
        self.__dunder__ = "plain"

    def value(self): return self.__value, self.__kind

    def __hidden(self): return "base hidden"

    def call(self): return self.__hidden()


class Derived(Base):
    __kind = "derived"

    def __init__(self):
        super().__init__()
        self.__value = 2

    def both(self): return self.__value, self._Base__value, self.__kind

    def __hidden(self): return "derived hidden"


d = Derived()
print(d.value(), d.both(), d.call(), d._Derived__hidden())
print(sorted(n for n in vars(d)), d.__dunder__, Base._Base__kind)
try:
    d.__value
except AttributeError as e:
    print(e)


class _Under:
    __x = "one underscore goes"

    def get(self):
        def inner(__arg=self.__x): return __arg
        return inner()


print(_Under().get(), _Under._Under__x)


class Parameters:
    def f(self, __a=0, **kw): return __a, kw


print(Parameters().f(), Parameters().f(_Parameters__a=6, b=1))
