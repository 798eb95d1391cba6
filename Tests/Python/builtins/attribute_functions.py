# getattr, setattr, delattr, hasattr, vars, dir, callable, id.
class A:
    x = 1

    def m(self): return "m"


a = A()
print(getattr(a, "x"), getattr(a, "m")(), getattr(a, "z", 5), hasattr(a, "m"), hasattr(a, "n"), hasattr("", "upper"), hasattr(5, "upper"))
setattr(a, "y", 2)
setattr(A, "w", lambda self: self.y)
print(a.y, a.w(), vars(a), "x" in dir(a), "y" in dir(a), "y" in dir(A), "append" in dir([]))
delattr(a, "y")
print(vars(a), hasattr(a, "y"), callable(a.m), callable(a), callable(A), callable(len), callable("x"))
b = a
print(id(a) == id(b), id(a) == id(A()), a is b, isinstance(id(a), int), getattr("abc", "upper")(), getattr([], "append")(1))
for f in (lambda: getattr(a, "q"), lambda: delattr(a, "q"), lambda: setattr(5, "q", 1), lambda: getattr(a, 5)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
