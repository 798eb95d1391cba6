# with blocks inside generators and coroutines are left when these end, are closed or get an exception.


class Lock:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("take", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("give", self.name, kind.__name__ if kind else None)
        return kind is KeyError


def guarded(name, count):
    with Lock(name) as lock:
        for n in range(count):
            yield lock.name, n
    yield "outside"


print(list(guarded("all", 2)))
g = guarded("closed", 5)
print(next(g))
g.close()
g = guarded("swallowed", 5)
print(next(g), g.throw(KeyError("k")))
g = guarded("passed on", 5)
next(g)
try:
    g.throw(ValueError("v"))
except ValueError as error:
    print("came out", error)


async def waiting():
    with Lock("outer"), Lock("inner"):
        await Step()
        raise KeyError("swallowed by inner")
    return "done"


class Step:
    def __await__(self):
        yield


c = waiting()
c.send(None)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
