# timeout: in time, too late, without one, in each other, and a cancellation from outside.
# boards: microbit-v2
import asyncio


async def slow(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print(name, "is stopped")
        raise


async def main():
    async with asyncio.timeout(5) as limit:
        await asyncio.sleep(0)
    print(limit.expired())

    try:
        async with asyncio.timeout(0.01) as limit:
            await slow("a")
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__), limit.expired())

    async with asyncio.timeout(None) as limit:
        print(await asyncio.sleep(0, "no limit"))

    try:
        async with asyncio.timeout(5) as outer:
            try:
                async with asyncio.timeout(0.01) as inner:
                    await slow("b")
            except asyncio.TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(0)
            raise KeyError("of the body")
    except KeyError as e:
        print(e, outer.expired())

    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(5):
                await slow("c")
    except asyncio.TimeoutError:
        print("outer")

    async def limited():
        async with asyncio.timeout(5) as limit:
            await slow("d")

    task = asyncio.create_task(limited())
    await asyncio.sleep(0)
    task.cancel("from outside")
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", e)

    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
    except asyncio.TimeoutError:
        print("at once")


asyncio.run(main())
