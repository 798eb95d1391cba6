# type(), isinstance, issubclass, classes made at run time.
class A: pass


class B(A): pass


print(type(1).__name__, type("").__name__, type(None).__name__, type([]) is list, type(A()) is A, type(B()) is A, type(A).__name__)
print(isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, int)), isinstance("x", (list, tuple)), isinstance(True, int), isinstance(B, type))
print(issubclass(B, A), issubclass(A, A), issubclass(A, B), issubclass(bool, int), issubclass(B, (int, A)), issubclass(int, object))
C = type("C", (A,), {"x": 5, "double": lambda self: self.x * 2})
c = C()
print(C.__name__, c.double(), isinstance(c, A), C.x, C.__bases__ == (A,))
print(int("5") == type(3)("5"), list is type([]), type(type(1)).__name__, type(len) is type(print), type(lambda: 0) is type(len))
try:
    isinstance(1, "int")
except TypeError:
    print("TypeError")
