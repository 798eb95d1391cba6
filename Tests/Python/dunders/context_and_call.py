# __call__, __enter__ and __exit__ are looked up in the class; bound methods and functions as attributes.
class Adder:
    def __init__(self, n): self.n = n

    def __call__(self, *args, scale=1): return (self.n + sum(args)) * scale


a = Adder(10)
print(a(), a(1, 2), a(5, scale=2), callable(a), callable(Adder), callable(5), list(map(a, [1, 2])))
a.__call__ = lambda: "ignored"
print(a(), a.__call__())
print(sorted([3, -1, 2], key=Adder(0)), (lambda f: f(f))(lambda g: g is not None))


class Manager:
    def __enter__(self): return "entered"

    def __exit__(self, *details):
        self.details = details
        return True


m = Manager()
m.__enter__ = lambda: "ignored"
with m as value: 1 // 0
print(value, m.details[0].__name__, str(m.details[1]))
with m as (first, *others): print(first, len(others))


class NoExit:
    def __enter__(self): pass


for bad in (5, NoExit(), Manager):
    try:
        with bad: pass
    except TypeError as e:
        print(e)
method = a.__init__
method(3)
print(a.n, method.__self__ is a, method.__func__ is Adder.__init__, a.__init__ == method)
Adder.__call__ = lambda self: "replaced"
print(a(), Adder(1)())
