# Parameters that take no keywords, parameters that take nothing else.
def f(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e


print(f(1, d=4), f(1, 20, d=4), f(1, 2, 30, d=4, e=50), f(1, c=30, d=40))


def g(x, /, **kw): return x, kw


print(g(1, x=2, y=3), g(x=5, *[4]))


def h(*, only): return only


print(h(only=1), (lambda a, /, b, *, c=0: (a, b, c))(1, b=2))


class P:
    def __init__(self, value, /, **fields): self.value, self.fields = value, fields


print(P(1, value=2).fields)
for use in (lambda: f(1), lambda: f(d=1), lambda: h(1), lambda: h(),
            lambda: h(only=1, other=2), lambda: g()):
    try:
        use()
    except TypeError as e:
        print(e)
