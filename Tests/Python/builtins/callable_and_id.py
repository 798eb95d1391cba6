# callable, id, type with one argument, and comparison by identity.
class C:
    def __call__(self): return 1

    def method(self): pass

    @staticmethod
    def static(): pass


class D:
    pass


c = C()
print([callable(x) for x in (c, C, c.method, C.static, len, print, lambda: 0, int, D(), 5, "a", None, [], c.__call__, "a".upper, type, D)])
a, b = [], []
print(id(a) == id(a), id(a) != id(b), id(None) == id(None), id("x") is not None, isinstance(id(a), int), a is not b, c.method == c.method, c.method is c.method, C.static is C.static)
d = D()
d.__call__ = lambda: 1
print(callable(d), type(c), type(C), type(len), type(type), type(None), type(...), type(NotImplemented), type(1j), type(c.method), type(lambda: 0))
for use in (lambda: d(), lambda: D()(), lambda: 5(), lambda: "a"(), lambda: None(), lambda: [](), lambda: callable(), lambda: id()):
    try:
        print(use())
    except TypeError as error:
        print(error)
