# contextmanager: values, exceptions inside, swallowed, replaced, and generators that misbehave.
# boards: microbit-v2
from contextlib import contextmanager

log = []


@contextmanager
def room(name, swallow=()):
    log.append("in " + name)
    try:
        yield name.upper()
    except swallow as error:
        log.append("swallowed %r" % error)
    finally:
        log.append("out " + name)


with room("a") as a, room("b") as b:
    print(a, b, log)
print(log)
log.clear()
with room("c", (ValueError, KeyError)):
    raise KeyError("k")
print(log)
try:
    with room("d", ValueError):
        raise TypeError("passes")
except TypeError as error:
    print(error, log[-1])


@contextmanager
def silent():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def replaces():
    try:
        yield
    except ValueError as error:
        raise RuntimeError("replaced") from error


for manager in silent, twice, replaces:
    try:
        with manager():
            if manager is replaces: raise ValueError("v")
    except RuntimeError as error:
        print(error, type(error.__cause__).__name__)


@room("deco")
def decorated(x): return x * 2


print(decorated(4), log[-2:])


def early():
    with room("early"):
        return "returned"


print(early(), log[-1])
