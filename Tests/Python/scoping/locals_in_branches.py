# A name that is assigned anywhere in a function is local everywhere in it.
x = 1


def a():
    try:
        return x
    except UnboundLocalError:
        return "unbound"
    x = 2


def b(flag):
    if flag:
        y = 1
    try:
        return y
    except NameError as e:
        return type(e).__name__


def c():
    for x in (): pass
    try:
        x
    except UnboundLocalError as e:
        return str(e)


def d():
    try: raise ValueError("v")
    except ValueError as e: pass
    try: return e
    except UnboundLocalError: return "e is gone"


def g():
    import math
    def math_free(): return math.floor(2.5)
    class q: pass
    with_names = [math_free.__name__, q.__name__]
    return with_names, math_free()


def h(n):
    n += 1
    n = [n for _ in range(n)]
    return n


print(a(), b(True), b(False), c(), d(), g(), h(2), x)
try:
    math
except NameError:
    print("math is local")
for x in range(3): y = x
print(x, y)
