# Calls that do not fit are TypeErrors with CPython's words.
def f(a, b, c=3):
    return a + b + c


def g(*, key):
    return key


def h():
    pass


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: f(1))
attempt(lambda: f())
attempt(lambda: f(1, 2, 3, 4))
attempt(lambda: f(1, 2, d=4))
attempt(lambda: f(1, 2, a=4))
attempt(lambda: g())
attempt(lambda: g(1))
attempt(lambda: h(1))
attempt(lambda: f(*[1], **{"b": 5}))
n, s, none = 5, "x", None
attempt(lambda: n())
attempt(lambda: s(1))
attempt(lambda: none(a=1))
