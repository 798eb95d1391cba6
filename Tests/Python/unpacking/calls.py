# Starred arguments in calls, in every position that Python 3.4 has.
def f(*args, **named):
    return args, sorted(named.items())


a, d = [1, 2], {"k": 3}
print(f(*a), f(0, *a), f(*a, k=1), f(0, *a, j=5, **d), f(*(), **{}), f(*"xy"), f(*{5: 6}), f(*(i * i for i in range(3))))
print(max(*a), "{} {k}".format(*"z", **d), dict(**d), list(range(*[1, 10, 4])), print(*a, sep="-"))


class C:
    def __init__(self, x, y=0, *more, z=None): self.all = (x, y, more, z)

    def m(self, *a): return a


print(C(*a).all, C(*range(4), z=1).all, C(**{"x": 1, "z": 2}).all, C(1).m(*a), C.m(*[C(1), 2]))
for g in (lambda: f(**{1: 2}), lambda: f(k=1, **{"k": 2}), lambda: f(*None), lambda: f(**[1])):
    try:
        print(g())
    except TypeError:
        print("TypeError")
