# type(name, bases, namespace) makes what the metaclass of the bases makes.
class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        print("new", mcs.__name__, name, sorted(n for n in namespace if n[0] != "_"), keywords)
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", cls.__name__, keywords)
        super().__init__(name, bases, namespace, **keywords)


class A(metaclass=Meta):
    pass


B = type("B", (A,), {"x": 1})
print(type(B).__name__, B.x, B().x, B.__mro__[1].__name__)
C = type("C", (A,), {}, k=1)
print(type(C).__name__)
print(type("D", (), {}).__class__.__name__)


class Further(Meta):
    pass


class E(A, metaclass=Further):
    pass


print(type(type("F", (E, A), {})).__name__)
print(type(Meta("G", (A,), {"y": 2})).__name__)
