# sys.exc_info: the exception that is being handled, in callees, behind inner handlers, in finally and generators.
# boards: microbit-v2
# needs: sys.exc_info
import sys


def now():
    kind, error, _ = sys.exc_info()
    return kind and kind.__name__, error and str(error)


print(now(), sys.exc_info())
try:
    raise ValueError("first")
except ValueError as e:
    print(now(), sys.exc_info()[1] is e, sys.exc_info()[0] is type(e), len(sys.exc_info()))
    try:
        [].pop()
    except IndexError:
        print(now())
    print(now())
    try:
        print("no error here", now())
    finally:
        print(now())
print(now())


def generator():
    print("in", now())
    try:
        yield 1
        raise KeyError("k")
    except KeyError:
        print("in", now())
        yield 2
        print("in", now())


g = generator()
try:
    raise TypeError("outer")
except TypeError:
    print(next(g), now())
    print(next(g), now())
try:
    raise OSError("while it waits")
except OSError:
    print(next(g, "end"), now())


class Log(Exception):
    pass


class Context:
    def __enter__(self): return self
    def __exit__(self, *information):
        print(information[0].__name__, now(), information[:2] == sys.exc_info()[:2])
        return True


with Context():
    raise Log("in with")
print(now())
try:
    try:
        1 / 0
    finally:
        print("finally", now())
except ArithmeticError:
    print([now() for _ in range(1)], (lambda: now())())
