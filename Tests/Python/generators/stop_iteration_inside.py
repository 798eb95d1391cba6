# StopIteration that leaves a generator's body is a RuntimeError; return is the way to end.
def raises():
    yield 1
    raise StopIteration("value")


g = raises()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def from_next():
    it = iter([1])
    while True:
        yield next(it)


try:
    print(list(from_next()))
except RuntimeError as e:
    print(e)


def safe():
    it = iter([1, 2])
    while True:
        try:
            yield next(it)
        except StopIteration:
            return "safe"


print(list(safe()))


def value():
    return 5
    yield


try:
    next(value())
except StopIteration as e:
    print(e.value, e.args, repr(e))


def nothing():
    return
    yield


try:
    next(nothing())
except StopIteration as e:
    print(e.value, e.args)


def pair():
    if False: yield
    return 1, 2


try:
    next(pair())
except StopIteration as e:
    print(e.value)
e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value)


class It:
    def __iter__(self): return self

    def __next__(self): raise StopIteration("class")


print(list(It()), [*It()], next(It(), "default"))


def delegate():
    x = yield from It()
    print("result", x)


print(list(delegate()))
