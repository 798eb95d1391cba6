# **kw is a new dict with each call, in the order of the call; *args is a tuple.
def f(**kw):
    kw["added"] = 1
    return kw


original = {"z": 1, "a": 2}
print(f(**original), original, list(f(c=1, b=2, a=3)))


def g(*args):
    return type(args).__name__, args


given = [1, 2]
print(g(*given), g(*(1, 2)) == g(1, 2), g())


def outer(*args, **kw): return inner(*args, **kw)


def inner(a, *rest, flag=False, **more): return a, rest, flag, more


print(outer(1), outer(1, 2, flag=True), outer(1, x=2, y=3))


def swap(a, b, **kw): return b, a, kw


print(swap(b=1, a=2, c=3), swap(1, b=2))


def names(args, kwargs, self=0, cls=1, **kw): return args, kwargs, self, cls, kw


print(names(1, kwargs=2, cls=3, type=4, print=5))


def shadow(len, *, str): return len + str


print(shadow(1, str=2), len("abc"))


def change(x, y):
    x = x + [0]
    y.append(0)


a, b = [1], [1]
change(a, b)
print(a, b)
