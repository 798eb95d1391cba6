# __instancecheck__ and __subclasscheck__ of a metaclass ask those of type; issubclass asks for the class itself, too.
class Meta(type):
    def __instancecheck__(cls, instance):
        print("instance of", cls.__name__)
        return super().__instancecheck__(instance) or instance == 5

    def __subclasscheck__(cls, other):
        print("subclass of", cls.__name__)
        return super().__subclasscheck__(other) and other is not cls


class A(metaclass=Meta):
    pass


class B(A):
    pass


print(isinstance(A(), A), isinstance(B(), A), isinstance(A(), B), isinstance(5, A), isinstance(6, B))
print(issubclass(A, A), issubclass(B, A), issubclass(A, B), issubclass(int, A), issubclass(A, object))
print(isinstance("s", (int, A)), issubclass(B, (int, A)))
print(type.__instancecheck__(A, B()), type.__subclasscheck__(int, bool), type.__instancecheck__(int, True))
print(int.__instancecheck__(5), int.__subclasscheck__(bool), A.__instancecheck__(5))
try:
    type.__subclasscheck__(int, 5)
except TypeError as e:
    print(e)
