# return, break and continue leave a with block through __exit__.
log = []


class M:
    def __enter__(self): return self

    def __exit__(self, *details): log.append(details[0])


def f():
    with M():
        return "returned"


def g():
    for i in range(4):
        with M():
            if i == 1: continue
            if i == 3: break
            log.append(i)
    return i


print(f(), g(), log)
log.clear()


def gen():
    with M():
        yield 1
        yield 2


for x in gen():
    print(x)
h = gen()
next(h)
h.close()
print([k.__name__ if k else k for k in log])


class Bad:
    def __enter__(self): raise ValueError("enter")

    def __exit__(self, *a): log.append("never")


try:
    with Bad():
        log.append("body")
except ValueError as e:
    print(e, len(log))


class Replaces:
    def __enter__(self): return 1

    def __exit__(self, kind, value, trace): raise RuntimeError("replaced " + str(value))


try:
    with Replaces():
        raise ValueError("original")
except RuntimeError as e:
    print(e, type(e.__context__).__name__)
