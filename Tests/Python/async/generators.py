# Asynchronous generators: yield in async def, asend, athrow and aclose.
class Pause:
    def __await__(self): yield "pause"


def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as e:
        return e.value


async def echo():
    got = "start"
    try:
        while True:
            await Pause()
            got = yield got
    except KeyError as e:
        yield "handled %s" % e
    finally:
        await Pause()
        print("finally")


async def main():
    g = echo()
    print(type(g).__name__, await g.__anext__(), await g.asend(1), await g.asend([2]))
    print(await g.athrow(KeyError("k")))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("over", e.args)
    g = echo()
    await g.__anext__()
    await g.aclose()
    try:
        await g.asend(None)
    except StopAsyncIteration:
        print("closed")
    g = echo()
    try:
        await g.asend("too early")
    except TypeError as e:
        print(e)
    return [x async for x in evens(7)]


async def evens(n):
    for i in range(n):
        if i % 2 == 0: yield i
        else: await Pause()


print(run(main()))


async def builtins():
    it = aiter(evens(3))
    return await anext(it), await anext(it)


print(run(builtins()))
