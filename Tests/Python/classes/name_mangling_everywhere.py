# __names in a class become _Class__names: attributes, variables, parameters, functions, not strings.
class A:
    __private = 1

    def __init__(self): self.__x = 2

    def get(self): return self.__x, self.__private, A.__private

    def __hidden(self): return "hidden"

    def call(self): return self.__hidden()

    def locals(self, __p=3):
        __q = __p + 1
        def __inner(): return __q
        return __inner(), [__r for __r in (1,)], (lambda __s: __s)(5)

    def __dunder__(self): return "not mangled"

    def text(self): return getattr(self, "__x", "no such"), getattr(self, "_A__x")

    def set(self, other): other.__x = 9

    __slots_like = "a"


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 7

    def both(self): return self.__x, self._A__x


a, b = A(), B()
print(a.get(), a.call(), a.locals(), a.__dunder__(), a.text())
print(b.both(), b.get(), sorted(vars(b)), A._A__private)
a.set(b)
print(b._A__x, [n for n in sorted(A.__dict__) if n.startswith("_A")])


class _C__:
    __x = 1

    def f(self): return self.__x


class __D:
    __y = 2


print(_C__().f(), hasattr(_C__, "_C____x"), hasattr(__D, "_D__y"))
try:
    a.__x
except AttributeError as e:
    print(e)


class E:
    class __Inner: v = 5

    def f(self): return self.__Inner.v

    def g(self):
        import math as __m
        global __g
        __g = __m.floor(2.5)
        for __i in "ab": pass
        return __i


print(E().f(), E().g(), _E__g)
