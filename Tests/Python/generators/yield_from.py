# yield from delegates: values, sent values, exceptions and the result.
def inner():
    got = []
    try:
        for i in range(2):
            got.append((yield i))
    except ValueError:
        got.append("caught")
        yield "after throw"
    return got


def outer(log):
    yield "first"
    result = yield from inner()
    log.append(result)
    yield from "ab"
    yield from [10, 20]
    return "done"


log = []
g = outer(log)
print(next(g), next(g), g.send("x"), g.send("y"), log, list(g))
log = []
g = outer(log)
next(g), next(g)
print(g.throw(ValueError), next(g), log)


def flatten(x):
    if isinstance(x, (list, tuple)):
        for i in x:
            yield from flatten(i)
    else:
        yield x


print(list(flatten([1, (2, [3, [], [4]]), "five"])))


def result():
    a = yield from range(2)
    b = yield from inner()
    return a, b


def run(g):
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            return out, e.value


print(run(result()), run(outer([])))
