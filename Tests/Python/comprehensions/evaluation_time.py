# The first iterable is evaluated at once, the rest as the loop runs; generators wait.
log = []


def it(name, items):
    log.append(name)
    return items


g = (x for x in it("outer", [1, 2]) for y in it("inner", "ab"))
print(log)
print(next(g), log, list(g), log)
try:
    bad = (x for x in 5)
except TypeError as e:
    print(e)
late = (x for y in [1] for x in 5)
try:
    next(late)
except TypeError as e:
    print(e)
n = 1
g = (n for _ in range(3))
n = 2
print(next(g))
n = 3
print(list(g))
items = [1, 2]
g = (x for x in items)
items.append(3)
items = "other"
print(list(g))
x = "kept"
[x for x in range(3)]
print(x, [x for x in [x]])
log.clear()
d = {it("k", 1): it("v", 2) for _ in range(2)}
print(log)
print(list(zip((a for a in "abc"), (b for b in range(2)))))
try:
    [1 // z for z in (1, 0, 2)]
except ZeroDivisionError:
    print("z" in globals())
