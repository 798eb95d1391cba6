# Asynchronous generators that feed each other; comprehensions over them; they end from both sides.


def drive(coroutine):
    steps = 0
    try:
        while True:
            coroutine.send(None)
            steps += 1
    except StopIteration as stop:
        return stop.value, steps


class Pause:
    def __await__(self):
        got = yield "pause"
        return got


async def numbers(count):
    try:
        for n in range(count):
            await Pause()
            yield n
    finally:
        print("numbers end")


async def pairs(source):
    before = None
    async for n in source:
        if before is not None:
            yield before, n
        before = n


async def first(source, count):
    taken = 0
    async for item in source:
        yield item
        taken += 1
        if taken == count:
            break
    await source.aclose()


async def main():
    print([p async for p in pairs(numbers(4))])
    print({a: b async for a, b in pairs(numbers(3))})
    print(sorted({n % 2 async for n in numbers(5) if n}))
    print([item async for item in first(numbers(100), 3)])
    print([[m async for m in numbers(n)] for n in range(3)])
    return sum([n async for n in numbers(6)])


print(drive(main()))
