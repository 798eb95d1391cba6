# wait_for: in time, too late, cancelled from outside; the task that was too slow has been cancelled.
# needs: the module asyncio
import asyncio


async def work(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    finally:
        print("over", name)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "gave in"


async def main():
    print(await asyncio.wait_for(work("quick", 0), 1))
    try:
        await asyncio.wait_for(work("slow", 10), 0.01)
    except asyncio.TimeoutError as error:
        print("timeout", isinstance(error, Exception))
    print(await asyncio.wait_for(work("no limit", 0), None))
    outer = asyncio.create_task(asyncio.wait_for(work("inner", 10), 5))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", outer.cancelled(), outer.done())
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())


asyncio.run(main())
