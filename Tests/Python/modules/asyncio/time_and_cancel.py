# sleep in the order of times, wait_for, and cancelled tasks.
# boards: microbit-v2
import asyncio


async def after(seconds, name):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print('cancelled', name)
        raise
    print(name)
    return name


async def main():
    print(await asyncio.gather(after(0.03, 'slow'), after(0.01, 'quick'), after(0.02, 'middle')))
    try:
        await asyncio.wait_for(after(5, 'long'), 0.01)
    except asyncio.TimeoutError:
        print('timeout')
    print(await asyncio.wait_for(after(0.01, 'short'), 5))
    task = asyncio.create_task(after(5, 'task'))
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print('seen', task.cancelled(), task.done())
    asyncio.create_task(after(9, 'left'))
    await asyncio.sleep(0)


asyncio.run(main())
