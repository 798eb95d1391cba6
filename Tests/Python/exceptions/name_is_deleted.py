# The name of except ... as exists in its clause alone.
e = "before"
try:
    1 // 0
except ZeroDivisionError as e:
    print(type(e).__name__)
print("e" in globals())


def f():
    try:
        raise ValueError("v")
    except ValueError as x:
        x = "rebound"
        print(x)
    try:
        return x
    except NameError as error:
        return str(error)


print(f())


def deleted():
    try:
        raise KeyError
    except KeyError as x:
        del x
    return "no error from the double del"


print(deleted())


def kept():
    try:
        raise KeyError("kept")
    except KeyError as x:
        y = x
    return repr(y)


print(kept())


def nested():
    try:
        raise ValueError("outer")
    except ValueError as x:
        try:
            raise TypeError("inner")
        except TypeError as x:
            print(x)
        try:
            print(x)
        except NameError as n:
            print("gone")


nested()


def leaves_by(how):
    for i in range(1):
        try:
            raise ValueError(how)
        except ValueError as z:
            if how == "return": return z
            if how == "break": break
            if how == "continue": continue
    return "z" in locals()


print(repr(leaves_by("return")), leaves_by("break"), leaves_by("continue"))


class C:
    try:
        raise ValueError
    except ValueError as err:
        got = type(err).__name__
    has = "err" in dir()


print(C.got, hasattr(C, "err"))
