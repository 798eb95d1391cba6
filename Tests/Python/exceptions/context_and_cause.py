# __context__ is set by raising while handling, __cause__ by from; both survive re-raising.
def show(e, depth=0):
    print("  " * depth + repr(e), e.__suppress_context__)
    if e.__cause__: show(e.__cause__, depth + 1)
    if e.__context__ and e.__context__ is not e.__cause__: show(e.__context__, depth + 2)


def three():
    try:
        try:
            raise ValueError(1)
        except ValueError as a:
            raise TypeError(2) from a
    except TypeError:
        raise KeyError(3)


try:
    three()
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError("v")
    except ValueError:
        try:
            raise KeyError("handled")
        except KeyError:
            pass
        raise
except ValueError as e:
    show(e)
try:
    try:
        raise ValueError("old")
    except ValueError as e:
        saved = e
    raise KeyError("no context")
except KeyError as e:
    show(e)
try:
    raise saved from KeyError("new cause")
except ValueError as e:
    show(e)
try:
    try: 1 // 0
    except ZeroDivisionError as e: raise e
except ZeroDivisionError as e:
    show(e)
try:
    try: 1 // 0
    except ZeroDivisionError: raise IndexError from None
except IndexError as e:
    show(e)
    print(repr(e.__context__))
try:
    raise ValueError("x") from ValueError("y")
except ValueError as e:
    show(e)
e = Exception("plain")
e.__cause__, e.__context__ = KeyError("c"), ValueError("k")
show(e)
for bad in (5, "s"):
    try:
        e.__cause__ = bad
    except TypeError as error:
        print(error)
e = Exception().with_traceback(None)
print(repr(e), e.__cause__, e.__context__)
