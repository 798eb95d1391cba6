# raise alone, in nested functions, after other handlers, in finally, and where there is nothing.
def again(): raise


def a():
    try:
        raise ValueError("a")
    except ValueError:
        again()


def b():
    try:
        raise ValueError("b")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def c():
    try:
        raise ValueError("c")
    except ValueError as e:
        try:
            raise TypeError("t")
        except TypeError:
            raise e


def d():
    try:
        try:
            raise ValueError("d")
        finally:
            again()
    except ValueError as e:
        raise


def e():
    try:
        raise ValueError("gone")
    except ValueError:
        pass
    raise


def f():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError:
            if i == 2: raise
            continue


class Quiet(Exception):
    def __str__(self): return "quiet"


def g():
    error = Quiet()
    for _ in range(2):
        try:
            raise error
        except Quiet as x:
            assert x is error
    raise error


for function in (a, b, c, d, e, f, g, again):
    try:
        function()
    except Exception as error:
        print(function.__name__, repr(error), error, repr(error.__context__))
