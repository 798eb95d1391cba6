# Task.cancelling and uncancel: how often a task was asked to stop, and that it was dealt with.
# boards: microbit-v2
# needs: the methods cancelling and uncancel
import asyncio


async def stubborn(rounds):
    task = asyncio.current_task()
    for _ in range(rounds):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("cancelled", task.cancelling(), "left", task.uncancel())
    return "done"


async def main():
    task = asyncio.create_task(stubborn(2))
    print(task.cancelling(), task.uncancel())
    await asyncio.sleep(0)
    for _ in range(2):
        print(task.cancel(), task.cancelling())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(task.cancelling(), task.done())
    print(await task, task.cancelling(), task.cancelled(), task.cancel())
    other = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    other.cancel()
    other.cancel()
    print(other.cancelling())
    try:
        await other
    except asyncio.CancelledError:
        print("gone", other.cancelling(), other.cancelled(), other.uncancel(), other.cancelling())


asyncio.run(main())
