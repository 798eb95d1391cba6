# __call__ in classes, instances, nested; what is callable; errors of calling what is not.
class Adder:
    def __init__(self, n): self.n = n

    def __call__(self, *args, scale=1, **kw): return (self.n + sum(args)) * scale, kw


a = Adder(10)
print(a(), a(1, 2), a(1, scale=2), a(*[1, 2], **{"x": 3}), a.__call__(5), Adder.__call__(a, 6))
print(callable(a), callable(Adder), callable(5), callable(lambda: 0), callable(a.__call__), callable(None), callable("s".upper))
print([f(3)[0] for f in (Adder(1), Adder(2))], list(map(Adder(5), [1, 2])), sorted([3, 1, 2], key=lambda x: Adder(-x)()[0]))


class Chain:
    def __init__(self, path=""): self.path = path

    def __call__(self, x): return Chain(self.path + "(%s)" % x)

    def __getattr__(self, name): return Chain(self.path + "." + name)


print(Chain()(1)(2).a.b(3).path)


class OnInstance: pass


o = OnInstance()
o.__call__ = lambda: "instance"
for bad in (o, 5, "text", None, [1], {}, (1,), 1.5, ...):
    try:
        bad()
    except TypeError as e:
        print(e)
print(o.__call__(), callable(o))


class Deco:
    def __init__(self, f): self.f = f

    def __call__(self, *a):
        self.calls = getattr(self, "calls", 0) + 1
        return self.f(*a)


@Deco
def square(x): return x * x


print(square(3), square(4), square.calls)


class Recursive:
    def __call__(self, n): return 1 if n < 2 else n * self(n - 1)


print(Recursive()(10))
