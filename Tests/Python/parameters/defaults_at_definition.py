# A default is evaluated when def runs, in the scope around it, and shared by all calls.
log = []


def note(x):
    log.append(x)
    return x


def f(a=note("a"), *, b=note("b")):
    return a, b


print(log, f(), f(1), f(b=2), log)


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []), collect(4))


def fresh(x, into=None):
    into = into or []
    into.append(x)
    return into


print(fresh(1), fresh(2))
n = 10


def scaled(x, factor=n): return x * factor


n = 20
print(scaled(2), scaled(2, n))
makers = []
for i in range(3):
    def maker(i=i, seen=[]):
        seen.append(i)
        return seen
    makers.append(maker)
print([m() for m in makers], makers[0](7))


class C:
    size = 4

    def __init__(self, size=size): self.made = size


C.size = 5
print(C().made, C(6).made)
print((lambda d={}: d.setdefault("k", []).append(1) or d)())
