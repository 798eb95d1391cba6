# throw() raises at the yield; close() raises GeneratorExit there.
log = []


def worker():
    try:
        while True:
            try:
                x = yield "ready"
                log.append(x)
            except ValueError as e:
                log.append("value error " + str(e))
                yield "recovered"
    finally:
        log.append("cleanup")


w = worker()
print(next(w), w.send(1), w.throw(ValueError("bad")), next(w))
w.close()
w.close()
print(log)
try:
    next(w)
except StopIteration:
    print("closed")
w = worker()
next(w)
try:
    w.throw(KeyError("through"))
except KeyError as e:
    print("KeyError", e, log[-1])


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
g = worker()
g.close()
print(len(log), list(g))
