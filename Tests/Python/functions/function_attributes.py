# Functions have names and attributes of their own, and compare by identity.
def f(x):
    f.calls = getattr(f, "calls", 0) + 1
    return x


print(f.__name__, f(1), f(2), f.calls, hasattr(f, "missing"))
f.note = "text"
print(f.note, f is f, f == (lambda: 0))
del f.note
try:
    f.note
except AttributeError as e:
    print(e)
f.__name__ = "renamed"
print(f.__name__)


def outer():
    def inner(): pass
    return inner


a, b = outer(), outer()
print(a is b, a == b, a.__name__, len({a, b, a}))
print(type(f) is type(lambda: 0), type(f).__name__, type(len).__name__, callable(f), callable(5), callable(int))
print({f: "key"}[f], [g(3) for g in (f, str, lambda x: -x)])
m = [].append
print(m.__name__, m.__self__, len.__name__)


class C:
    def method(self): return self


c = C()
print(c.method.__self__ is c, c.method.__func__ is C.method, c.method == c.method, c.method is c.method, C.method.__name__)
print(f.__module__, f.__defaults__ if hasattr(f, "__defaults__") else None)
