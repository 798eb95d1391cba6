# Generators as coroutines of the old style: broadcasting, filtering, state machines, a parser fed by send.
def started(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@started
def collect(into):
    try:
        while True: into.append((yield))
    except GeneratorExit:
        into.append("closed")


@started
def broadcast(*targets):
    while True:
        x = yield
        for t in targets: t.send(x)


@started
def keep(test, target):
    while True:
        x = yield
        if test(x): target.send(x)


a, b = [], []
ca, cb = collect(a), collect(b)
hub = broadcast(keep(lambda x: x % 2, ca), keep(lambda x: x > 2, cb))
for i in range(5): hub.send(i)
ca.close()
print(a, b)


@started
def light():
    """Green, yellow, red: told how long each lasted."""
    times = {}
    while True:
        for colour in ("green", "yellow", "red"):
            spent = yield colour, dict(times)
            times[colour] = times.get(colour, 0) + spent


l = light()
print([l.send(n) for n in (5, 1, 4, 6)])


@started
def parser(out):
    word = ""
    while True:
        c = yield len(out)
        if c == '"':
            text = ""
            while (c := (yield len(out))) != '"': text += c
            out.append(("text", text))
        elif c == " ":
            if word: out.append(word)
            word = ""
        else:
            word += c


out = []
p = parser(out)
print([p.send(c) for c in 'ab "c d" e f '], out)


@started
def averages(window):
    values, result = [], None
    while True:
        values.append((yield result))
        del values[:-window]
        result = sum(values) // len(values)


g = averages(3)
print([g.send(n) for n in (3, 6, 9, 12, 30)])


def accumulate():
    total = 0
    while True:
        x = yield
        if x is None: return total
        total += x


def gather(results):
    while True: results.append((yield from accumulate()))


results = []
g = gather(results)
next(g)
for x in (1, 2, None, 10, None): g.send(x)
print(results)
