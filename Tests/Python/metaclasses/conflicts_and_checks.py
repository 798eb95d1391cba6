# Which metaclass wins, isinstance by the metaclass, super in classes made by one.
class M1(type): pass
class M2(type): pass
class M12(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass


try:
    class C(A, B): pass
except TypeError as e:
    print(e)


class C(A, B, metaclass=M12): pass
class D(A, metaclass=type): pass


print(type(C).__name__, type(D).__name__, C.__mro__ == (C, A, B, object))


class Even(type):
    def __instancecheck__(cls, value): return value % 2 == 0

    def __subclasscheck__(cls, other): return other in (int, bool)


class EvenNumber(metaclass=Even): pass


print([isinstance(n, EvenNumber) for n in range(4)], isinstance(3, (str, EvenNumber)))
print(issubclass(int, EvenNumber), issubclass(str, EvenNumber), issubclass(str, (EvenNumber, str)))


class Copying(type):
    def __new__(mcs, name, bases, namespace): return type.__new__(mcs, name, bases, {**namespace})


class Top(metaclass=Copying):
    def who(self): return ["top"]


class Bottom(Top):
    def who(self): return super().who() + [__class__.__name__]


print(Bottom().who())
try:
    type("X", (), 5)
except TypeError: print("three arguments of the right types")
try:
    class E(metaclass=M1, unknown=1): pass
except TypeError as e: print("unknown keyword refused")
