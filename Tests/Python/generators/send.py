# Values sent into a generator.
def echo():
    received = []
    while True:
        x = yield len(received)
        if x is None:
            return received
        received.append(x)


g = echo()
print(next(g), g.send("a"), g.send("b"))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def averager():
    total, n, mean = 0, 0, None
    while True:
        total += yield mean
        n += 1
        mean = total // n


a = averager()
a.send(None)
print([a.send(x) for x in (10, 20, 60)])
try:
    averager().send(5)
except TypeError as e:
    print(e)


def machine():
    state = "idle"
    while True:
        event = yield state
        state = {("idle", "go"): "run", ("run", "stop"): "idle"}.get((state, event), "error")


m = machine()
next(m)
print([m.send(e) for e in ("go", "stop", "stop", "go")])
