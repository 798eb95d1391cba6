# __init_subclass__ and __class_getitem__ are class methods also for super() and when they are looked up.
class A:
    def __init_subclass__(cls, tag="none", **rest):
        super().__init_subclass__(**rest)
        print("A", cls.__name__, tag)

    def __class_getitem__(cls, item):
        return cls.__name__, item


class B:
    def __init_subclass__(cls, **rest):
        super().__init_subclass__(**rest)
        print("B", cls.__name__, sorted(rest))


class C(B, A, tag="c"): pass
class D(A, B): pass


class E(C):
    def __class_getitem__(cls, item):
        return "E", super().__class_getitem__(item)


print(A[1], C["x"], E[2], E.__class_getitem__(3))
A.__init_subclass__()
print(type(A.__dict__["__init_subclass__"]).__name__, "s" % {}, [1] and "%(k)s" % {"k": 4})
try:
    "s" % object()
except TypeError as e:
    print(e)
