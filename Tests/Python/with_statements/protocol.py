# __enter__ and __exit__ are called in order, with the exception or None.
log = []


class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow

    def __enter__(self):
        log.append("+" + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        log.append("-%s:%s" % (self.name, kind.__name__ if kind else None))
        return self.swallow


with M("a") as x:
    log.append(x)
with M("b"), M("c") as y, M("d"):
    log.append(y)
print(log)
log.clear()
with M("s", True):
    1 // 0
print("swallowed", log)
log.clear()
try:
    with M("o"), M("i"):
        raise KeyError("k")
except KeyError as e:
    print(e, log)
log.clear()
with M("outer", True) as a:
    with M("inner") as (p, *q):
        log.append((p, q))
        [][0]
print(log)
with M("t") as log2, M("u") as t: pass
print(log2, t)
