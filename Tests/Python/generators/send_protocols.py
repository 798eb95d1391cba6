# send, next and for mixed; values in, values out, and the value of the whole.
def echo():
    got = None
    while got != "stop":
        got = yield got
    return "ended"


g = echo()
print(next(g), g.send("a"), g.send(5), next(g))
try:
    g.send("stop")
except StopIteration as e:
    print(e.value)
try:
    echo().send(1)
except TypeError as e:
    print(e)
print(echo().send(None))


def averager():
    total = count = 0
    while True:
        x = yield total / count if count else None
        if x is None: return round(total / count, 2)
        total += x
        count += 1


a = averager()
next(a)
print([a.send(x) for x in (1, 2, 6)])
try:
    next(a)
except StopIteration as e:
    print(e.value)


def expression_forms():
    x = yield
    y = (yield x) + (yield "second")
    z = [(yield y), (yield "list")]
    print((yield), z)
    yield (yield (yield "deep"))
    w = yield 1, 2
    w += yield w
    return w


g = expression_forms()
print(next(g), g.send("x"), g.send(1), g.send(2), g.send("l1"), g.send("l2"), g.send("printed"))
print(g.send("d1"), g.send("d2"), g.send(0), g.send(5))
try:
    g.send(6)
except StopIteration as e:
    print(e.value)
