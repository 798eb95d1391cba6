# yield, next, StopIteration and generators in loops.
def count(n):
    print("started")
    while n:
        yield n
        n -= 1
    return "result"


g = count(2)
print("made", next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("over", e.value)
try:
    next(g)
except StopIteration as e:
    print("still over", e.value)
print(list(count(3)), next(g, "default"), iter(g) is g, type(g).__name__)


def empty():
    return
    yield


def infinite():
    n = 0
    while True:
        yield n
        n += 1


print(list(empty()), [x for x, _ in zip(infinite(), "abc")], sum(count(4)), max(count(3)), sorted(count(2)))
for x in infinite():
    if x > 3: break
print(x, list(zip(count(2), count(2))))
