# Functions and comprehensions in defaults see the names around the function, not its parameters.
x, z = 10, "z"


def f(x=x, *, y=(lambda: x)):
    return x, y()


def g(x, y=lambda: x, w=lambda x: x * 2):
    return y(), w(x)


def k(y=lambda z=z: (x, z), x=4, *z, last=[x for _ in range(2)]):
    return y(), x, z, last


x, z = 20, "later"
print(f(), f(5), g(3), k(), k(lambda: 1, 2, 3))
h = lambda x, y=lambda: x, q=[x + i for i in range(2)]: (y(), q, x)
print(h(3), h(3, lambda: 4))


def outer(a, b):
    def inner(a=a, c=lambda: (a, b), *, b=lambda: b):
        return a, c(), b()

    def twice(n, step=lambda n: n + a, more={k: v * b for k, v in [("p", a), ("q", b)]}):
        return step(step(n)), more, (lambda n=n: (n, a))()

    a += 100
    return inner(), inner(1), twice(1)


print(outer(1, 2))


class C:
    x = "of the class"

    def m(self, x=x, y=lambda self: x):
        return x, y(self)

    def n(self, f=lambda self, d=x: (d, self.x, x)):
        return f(self)


print(C().m(), C().m(1), C().n())


def generator(n, pick=lambda seq, n=0: seq[n], seq=(i * x for i in range(3))):
    for s in seq:
        yield pick([s, n]), pick([s, n], 1)


print(list(generator(5)), list(generator(6)))


def decorated(names):
    def wrap(f, g=lambda *names: names):
        return lambda *a, f=f: (g(*a), f(*a), names)

    return wrap


@decorated("n")
def last(names, f=lambda: names_of_module):
    return names, f()


names_of_module = "module"
print(last(7))
