# Asynchronous generators and comprehensions of all kinds.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value


class Pause:
    def __await__(self): yield


async def count(n):
    for i in range(n):
        await Pause()
        yield i


async def double(x):
    await Pause()
    return x * 2


async def main():
    print([x async for x in count(3)], {x async for x in count(2)}, {x: -x async for x in count(2)})
    print([await double(x) for x in range(3)], [await double(x) async for x in count(3) if x != 1])
    print([y async for x in count(3) for y in range(x)], [(x, y) for x in "ab" async for y in count(2)])
    g = (x * x async for x in count(4))
    print(type(g).__name__, [x async for x in g])
    print([x async for x in (await double(y) for y in range(2))])
    print([[z async for z in count(x)] for x in range(3)])
    return sum([x async for x in count(5)])


print(run(main()))


async def talk():
    x = None
    try:
        while True: x = yield x
    except ValueError:
        yield "value error"
    finally:
        print("closed")


async def drive():
    g = talk()
    print(await g.asend(None), await g.asend("a"), await g.athrow(ValueError))
    await g.aclose()
    g = talk()
    await g.__anext__()
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("exhausted")
    try:
        await talk().asend(1)
    except TypeError as e:
        print(e)


run(drive())
for text in ("async def f():\n yield 1\n return 2", "async def f():\n yield from []", "def f():\n await x", "def f():\n async with a: pass",
             "def f():\n [x async for x in y]", "await 1", "async def f(): lambda: await x", "async x = 1"):
    try:
        exec(text)
        print("accepted", text)
    except SyntaxError:
        print("refused")
