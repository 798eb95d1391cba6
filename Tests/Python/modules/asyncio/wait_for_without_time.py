# wait_for without time never begins; a TimeoutError has the cancellation for its cause; who is cancelled waits for what it stops.
import asyncio


async def work(name):
    print("begins", name)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("stops", name)
        await asyncio.sleep(0)
        print("has stopped", name)
        raise
    finally:
        print("ends", name)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "all the same"


async def main():
    for time in 0, -1, 0.01:
        try:
            await asyncio.wait_for(work(time), time)
        except asyncio.TimeoutError as e:
            print(repr(e), repr(e.__cause__))
    print(await asyncio.wait_for(stubborn(), 0.01))

    done = asyncio.create_task(asyncio.sleep(0, "done"))
    await done
    print(await asyncio.wait_for(done, 0))

    waiter = asyncio.create_task(asyncio.wait_for(work("inner"), 5))
    await asyncio.sleep(0.01)
    waiter.cancel()
    try:
        await waiter
    except asyncio.CancelledError:
        print("waiter is cancelled")


asyncio.run(main())
