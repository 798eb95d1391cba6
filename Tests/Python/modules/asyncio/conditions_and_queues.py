# asyncio's Condition, its queues with priorities and with the last one first, shield, and calls of the loop.
# boards: microbit-v2
import asyncio


async def consumer(name, condition, stock):
    async with condition:
        await condition.wait_for(lambda: stock)
        print(name, stock.pop())


async def conditions():
    condition = asyncio.Condition()
    stock = []
    waiting = [asyncio.create_task(consumer(n, condition, stock)) for n in "abc"]
    await asyncio.sleep(0)
    async with condition:
        print(condition.locked())
        stock.append(1)
        condition.notify()
    await asyncio.sleep(0.01)
    async with condition:
        stock += [2, 3]
        condition.notify_all()
    await asyncio.gather(*waiting)
    print(condition.locked(), stock)
    for method in (condition.notify, condition.notify_all):
        try:
            method()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    stopped = asyncio.create_task(consumer("never", condition, stock))
    await asyncio.sleep(0)
    stopped.cancel()
    await asyncio.gather(stopped, return_exceptions=True)
    print(stopped.cancelled(), condition.locked())


async def queues():
    last, best = asyncio.LifoQueue(), asyncio.PriorityQueue(maxsize=5)
    for item in (3, 1, 2):
        last.put_nowait(item)
        await best.put((item, "x" * item))
    print([await last.get() for _ in range(3)], [best.get_nowait() for _ in range(3)])
    print(last.empty(), best.qsize(), best.maxsize, best.full())
    for queue in (last, best):
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as error:
            print(repr(error))
    getter = asyncio.create_task(best.get())
    await asyncio.sleep(0)
    best.put_nowait(9)
    print(await getter)


async def shielded():
    async def inner():
        await asyncio.sleep(0.3)
        print("inner is over")
        return 5

    print(await asyncio.shield(inner()))
    task = asyncio.create_task(inner())
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(task), 0.001))
    try:
        await outer
    except asyncio.TimeoutError:
        print("time is over", task.done())
    print(await task)


async def loop_calls():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_soon(order.append, "soon")
    loop.call_later(0.02, order.append, "later")
    loop.call_at(loop.time() + 0.01, order.append, "at")
    loop.call_later(0.015, order.append, "never").cancel()
    future = loop.create_future()
    loop.call_later(0.03, future.set_result, "set")
    print(await future, order, loop.is_running())


for main in (conditions, queues, shielded, loop_calls):
    asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
