# What runs in which order when an exception leaves nested try, with and generators at once.
log = []


class M:
    def __init__(self, name, error=None): self.name, self.error = name, error

    def __enter__(self):
        log.append("enter " + self.name)
        return self

    def __exit__(self, kind, value, trace):
        log.append("exit %s %s" % (self.name, kind and kind.__name__))
        if self.error: raise self.error


def gen():
    try:
        with M("g"):
            yield 1
            yield 2
    finally:
        log.append("gen finally")


def work(where):
    try:
        with M("a"), M("b"):
            try:
                g = gen()
                for x in g:
                    if where == "loop": raise KeyError(x)
                    if where == "return": return "returned"
                log.append("loop done")
            except KeyError:
                log.append("handler")
                g.close()
                raise
            else:
                log.append("else")
            finally:
                log.append("inner finally")
                if where == "return": g.close()
    finally:
        log.append("outer finally")
    return "end"


for where in ("loop", "return", "none"):
    log.clear()
    try:
        print(where, work(where), "; ".join(log))
    except KeyError as e:
        print(where, repr(e), "; ".join(log))
log.clear()
try:
    with M("x", ValueError("from x")), M("y", TypeError("from y")):
        raise KeyError("body")
except ValueError as e:
    chain = []
    while e:
        chain.append(str(e))
        e = e.__context__
    print(chain, log)
log.clear()


def stack(n):
    with M(str(n)):
        if n == 0: raise IndexError("bottom")
        try:
            stack(n - 1)
        finally:
            log.append("f%d" % n)


try:
    stack(2)
except IndexError as e:
    print(e, log)
log.clear()


def nested():
    for i in range(2):
        try:
            for j in range(2):
                try:
                    if j: break
                    if i: return "out"
                    continue
                finally:
                    log.append((i, j))
        finally:
            log.append(i)


print(nested(), log)
