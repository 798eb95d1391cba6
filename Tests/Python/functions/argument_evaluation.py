# Arguments are evaluated once, in order, before the call; callee first.
log = []


def note(x):
    log.append(x)
    return x


class Callee:
    def __call__(self, *args, **kw): log.append("called")

    def method(self, *args): log.append("method")


def callee():
    log.append("callee")
    return Callee()


callee()(note(1), note(2), *[note(4)], k=note(3), **{"l": note(5)})
print(log)
log.clear()
callee().method(note("a"), *note("bc"), note("d"))
print(log)
log.clear()
try:
    callee()(note(1), 1 // 0, note(2))
except ZeroDivisionError:
    print(log)
log.clear()
try:
    note("not callable")(note(1))
except TypeError as e:
    print(log, e)
log.clear()
x = [1]


def f(a, b): return a, b


print(f(x, x.append(2)), f(x[:], x.append(3) or len(x)), f(b=x.pop(), a=x.pop()), x)
n = 1
print(f(n, (n := n + 1)), f((n := n * 10), n), n)


def defaults(a=note("def time"), b=note("second")): return a, b


print(log, defaults(), log)
log.clear()
print(sorted([3, 1, 2], key=lambda v: note(-v)), log)
log.clear()
print([note(i) for i in range(3) if note(i + 10) % 2], log)
log.clear()
d = {note("k1"): note("v1"), **{note("k2"): note("v2")}}
print(d, log)
log.clear()
(note(0) or note(1)) and note(2)
print(log)
