# repr of classes that derive from built-in types: sets and bytearrays name their class, others do not.


class S(set):
    pass


class F(frozenset):
    pass


class B(bytearray):
    pass


class L(list):
    pass


class D(dict):
    pass


class T(tuple):
    pass


class Loud(set):
    def __repr__(self):
        return "loud " + super().__repr__()


print(S([1]), S(), F([2]), F(), B(b"x"), B())
print(L([1]), D(a=1), T((1,)), [S([3]), B(b"y"), L([S()])])
print(str(S("a")), "%s %r" % (F(), B(b"-")), f"{S([4])!r:>10}|", {1: F([5])})
print(Loud([1]), [Loud()])
