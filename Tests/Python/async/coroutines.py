# async def and await: what a coroutine is, and its value.
async def plain(x): return x + 1


async def chain(x): return await plain(await plain(x))


def value(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


c = plain(1)
print(type(c).__name__, type(plain).__name__, c.__name__)
print(value(c), value(chain(10)))
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def expressions():
    return (-await plain(1), await plain(1) ** 2, 2 ** await plain(1), not await plain(0),
            [await plain(2), await plain(3)], {await plain(4): await plain(5)},
            f"{await plain(6)}!", await plain(7) if await plain(-1) else await plain(8))


print(value(expressions()))


async def nothing(): pass


print(value(nothing()), value((lambda: chain(0))()))
for use in (iter, next, list):
    c = nothing()
    try:
        use(c)
    except TypeError as e:
        print(e)
    c.close()
