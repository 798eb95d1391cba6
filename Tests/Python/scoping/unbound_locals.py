# A name assigned anywhere in a function is local: reading it too early is an UnboundLocalError.
x = "global"


def attempt(f, *args):
    try:
        print(f(*args))
    except NameError as e:
        print(type(e).__name__, e)


def read_first():
    y = x
    x = 1


def augmented(): x += 1


def conditional(c):
    if c: x = "set"
    return x


def loop(n):
    for x in range(n): pass
    return x


def deleted():
    x = 1
    del x
    return x


def handler(fail):
    try:
        if fail: raise ValueError("e")
    except ValueError as x: pass
    return x


def importing(c):
    if c: import math as x
    return x.__name__


def defining(c):
    if c:
        def x(): pass
    return x.__name__


def walrus(c):
    if c and (x := 5): pass
    return x


def with_as(c):
    class M:
        __enter__ = lambda s: "entered"
        __exit__ = lambda *a: None
    if c:
        with M() as x: pass
    return x


def matched(c):
    match c:
        case [x]: pass
    return x


def unpacked(c):
    if c: (a, *x), b = "abc", 1
    return x


attempt(read_first)
attempt(augmented)
for f in (conditional, loop, handler, importing, defining, walrus, with_as, unpacked):
    attempt(f, 1)
    attempt(f, 0)
attempt(matched, [3])
attempt(matched, 3)
attempt(deleted)
attempt(lambda: undefined)
attempt(lambda: [z for z in "a"] and z)
