# An exception, return or jump in finally replaces what was on its way.
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return out


def a():
    try:
        return "lost"
    finally:
        raise KeyError("from finally")


def b():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def c():
    for i in range(2):
        try:
            raise ValueError(i)
        finally:
            continue
    return "swallowed both"


def d():
    try:
        try:
            raise ValueError("inner")
        finally:
            return "d"
    finally:
        log.append("outer ran")


def e():
    try:
        try:
            raise ValueError("v")
        except ValueError:
            raise TypeError("t")
        finally:
            log.append("e finally")
    except TypeError as error:
        return chain(error)


def f():
    x = ["kept"]
    try:
        return x
    finally:
        x.append("changed")
        x = "rebound"


def g():
    try:
        try:
            return 1
        finally:
            return 2
    finally:
        return 3


log = []
for function in (a, b, c, d, e, f, g):
    try:
        print(function())
    except Exception as error:
        print(chain(error))
print(log)
