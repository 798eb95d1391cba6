# __exit__ runs however the body is left: return, break, continue, exceptions, yield.
log = []


class M:
    def __init__(self, n=""): self.n = n

    def __enter__(self):
        log.append("in" + self.n)
        return self

    def __exit__(self, kind, value, trace): log.append("out%s %s" % (self.n, value))


def returns():
    with M():
        with M("2"): return log[:]


print(returns(), log)
log.clear()
for i in range(4):
    with M(str(i)):
        if i == 1: continue
        if i == 2: break
print(log)
log.clear()


def gen():
    with M():
        yield 1
        yield 2


for x in gen(): pass
g = gen()
next(g)
g.close()
print(log)
log.clear()


def nested():
    try:
        with M():
            try:
                return "value"
            finally:
                log.append("inner finally")
    finally:
        log.append("outer finally")


print(nested(), log)
log.clear()


def override():
    with M():
        try:
            raise ValueError("lost")
        finally:
            return "from finally"


print(override(), log)
log.clear()
while True:
    with M() as m:
        with M(m.n + "x"):
            try: break
            finally: log.append("f")
print(log)
log.clear()
try:
    with M("e"):
        try:
            raise KeyError("k")
        except KeyError as e:
            raise ValueError("v") from e
except ValueError as e:
    print(log, repr(e.__cause__))
