# wait_for gives the result in time, or cancels and raises TimeoutError.
import asyncio


async def slow(log):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    finally:
        log.append("finally")


async def quick(): return "quick"


async def fails():
    await asyncio.sleep(0)
    raise KeyError("own")


async def main():
    log = []
    print(await asyncio.wait_for(quick(), 1), await asyncio.wait_for(quick(), None))
    try:
        await asyncio.wait_for(slow(log), 0.01)
    except asyncio.TimeoutError as error:
        print("timeout", log, isinstance(error, Exception))
    try:
        await asyncio.wait_for(fails(), 1)
    except KeyError as error:
        print("error", error)
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0)
    except asyncio.TimeoutError:
        print("at once")
    event = asyncio.Event()
    try:
        await asyncio.wait_for(event.wait(), 0.01)
    except asyncio.TimeoutError:
        print("never set", event.is_set())
    event.set()
    print(await asyncio.wait_for(event.wait(), 0.01))


asyncio.run(main())
