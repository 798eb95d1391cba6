# isinstance and issubclass: tuples, nested tuples, hooks of metaclasses, wrong arguments.
class Even(type):
    def __instancecheck__(cls, obj): return isinstance(obj, int) and obj % 2 == 0

    def __subclasscheck__(cls, sub): return sub is int


class E(metaclass=Even): pass


class A: pass


class B(A): pass


print(isinstance(4, E), isinstance(3, E), issubclass(int, E), issubclass(str, E), isinstance(E(), E))
print(isinstance(True, int), isinstance(1, (str, (list, (int,)))), isinstance(1, ()), issubclass(bool, (str, int)))
print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A), issubclass(A, A), isinstance(A, type), isinstance(type, object))
print(isinstance(None, type(None)), isinstance(len, type(len)), issubclass(KeyError, LookupError), isinstance(B, Even), isinstance(E, Even))
for f, args in ((isinstance, (1, 5)), (isinstance, (1, (int, 5))), (isinstance, (1, (str, 5))), (issubclass, (1, int)), (issubclass, (int, 1))):
    try:
        print(f(*args))
    except TypeError as e:
        print(e)


print(isinstance(3, int | str), isinstance(3.0, int | str), issubclass(bool, int | None))
