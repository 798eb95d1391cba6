# A coroutine driven by hand: send, throw, close, awaitables with __await__.
class Wait:
    def __init__(self, x): self.x = x

    def __await__(self):
        got = yield self.x
        return "got %s" % got


async def task(n):
    a = await Wait(n)
    b = await Wait(n + 1)
    return a, b


c = task(1)
print(type(c).__name__, c.send(None), c.send("x"))
try:
    c.send("y")
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def guarded():
    try:
        return await Wait("in try")
    except ValueError as e:
        return "handled %s" % e
    finally:
        print("finally")


c = guarded()
c.send(None)
try:
    c.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value)
c = guarded()
c.send(None)
c.close()


async def chain(n): return n if n == 0 else await chain(n - 1) + n


try:
    chain(20).send(None)
except StopIteration as e:
    print(e.value)
for bad in (5, None, [1]):
    async def wrong(): await bad
    try:
        wrong().send(None)
    except TypeError as e:
        print(e)
for how in (iter, list, next, len):
    c = task(0)
    try:
        how(c)
    except TypeError as e:
        print(e)
    c.close()
