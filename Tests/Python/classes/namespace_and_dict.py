# The body of a class is code whose names become attributes; __dict__, vars, dir, setattr and del.
class A:
    "doc"
    for i in range(3): last = i
    if last == 2: cond = "yes"
    else: cond = "no"
    x = y = 5
    x += 1
    def f(self): return self.x
    g = f
    del y
    try:
        1 // 0
    except ZeroDivisionError:
        caught = True
    items = [i for i in range(3)]
    a, *b = "xyz"
    with_name = __name__


print(A.i, A.last, A.cond, A.x, hasattr(A, "y"), A().g(), A.caught, A.items, A.a, A.b, A.with_name)
print([n for n in A.__dict__ if not n.startswith("__")])
a = A()
a.own = 1
print(a.__dict__, vars(a) == {"own": 1}, "own" in dir(a), "f" in dir(a), "x" in A.__dict__)
setattr(A, "z", 9)
A.h = lambda self: self.z
del A.x
print(a.z, a.h(), hasattr(a, "x"), A.__name__, A.__module__, a.__class__ is A, type(A) is type)
A.__name__ = "Renamed"
print(type(a).__name__, A.__name__)
a.__dict__["dyn"] = 2
del a.own
print(a.dyn, sorted(a.__dict__))
a.__dict__ = {"new": 3}
print(a.new, hasattr(a, "dyn"), vars(a))
for f in (lambda: A.nothing, lambda: delattr(A, "nothing"), lambda: setattr(5, "x", 1), lambda: vars(5), lambda: setattr(object(), "x", 1)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
B = type("B", (A,), dict(k=1, m=lambda self, n: n + self.k))
print(B().m(4), B.__bases__[0] is A, B.__name__)
