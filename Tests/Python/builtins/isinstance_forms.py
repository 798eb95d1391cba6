# isinstance and issubclass with types, tuples, nested tuples and unions.
class A:
    pass


class B(A):
    pass


print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance("a", (int, (float, str))), isinstance(B(), A), isinstance(A(), B), isinstance(None, type(None)), isinstance(A, type), isinstance(1, ()), isinstance(1, object))
print(issubclass(B, A), issubclass(A, A), issubclass(bool, int), issubclass(int, (str, object)), issubclass(A, B), issubclass(KeyError, LookupError), issubclass(B, (int, (A,))), issubclass(type, object), issubclass(A, object))
print(isinstance(1, int | str), isinstance(1.5, int | str), isinstance(None, int | None), issubclass(B, A | int), isinstance("x", A | str))
print(type(1) is int, type(B()) is A, type(B()) == B, B().__class__ is B, isinstance(len, type(print)), A.__bases__, B.__mro__ == (B, A, object))
for use in (lambda: isinstance(1, 5), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: isinstance(1), lambda: issubclass(A), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, int, str)):
    try:
        print(use())
    except TypeError as error:
        print(error)
