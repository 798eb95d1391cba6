# A generator that is running cannot be resumed; frames keep their variables between resumptions.
def me():
    try:
        next(g)
    except ValueError as e:
        yield str(e)
    yield "fine"


g = me()
print(next(g), next(g), next(g, "end"))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f1, f2 = fib(), fib()
print([next(f1) for _ in range(8)], [next(f2) for _ in range(3)], next(f1))
print(iter(f1) is f1, type(f1).__name__, f1 == f2, f1 == f1, bool(f1))


def loops():
    for i in range(2):
        for j in "ab":
            with Manager() as m:
                try:
                    yield i, j, m
                finally:
                    log.append((i, j))


class Manager:
    def __enter__(self): return "m"

    def __exit__(self, *args): log.append("exit")


log = []
g = loops()
print(next(g), next(g), log)
g.close()
print(log)


def locals_kept():
    x = [1]
    y = yield x
    x.append(y)
    del y
    yield x
    z = {**{"k": x}}
    yield z


g = locals_kept()
first = next(g)
print(g.send(2), first, next(g))
gens = [(lambda n: (n * i for i in range(3)))(n) for n in range(3)]
print([next(g) for g in gens], [next(g) for g in gens[::-1]], [list(g) for g in gens])
