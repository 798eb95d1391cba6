# async for and async generators between tasks.
import asyncio


async def countdown(n):
    try:
        while n:
            yield n
            await asyncio.sleep(0)
            n -= 1
    finally:
        print("generator closed")


class Ticks:
    def __init__(self, n): self.n = n

    def __aiter__(self): return self

    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def collect(items): return [x async for x in items]


async def main():
    print(await asyncio.gather(collect(countdown(3)), collect(Ticks(2))))
    print([x * y async for x in Ticks(3) for y in (1, 10)], sorted({x async for x in Ticks(2)}), {x: x async for x in countdown(1)})
    g = countdown(2)
    print(await g.__anext__(), await g.asend(None))
    await g.aclose()
    async for x in Ticks(0):
        print("never")
    else:
        print("else")


asyncio.run(main())
