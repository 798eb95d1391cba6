# Queue: full and empty ones, nowait, join and task_done.
import asyncio

log = []


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        log.append("p%d" % i)


async def consumer(queue):
    while True:
        item = await queue.get()
        log.append("c%d" % item)
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    q = asyncio.Queue(2)
    print(q.maxsize, q.empty(), q.full(), q.qsize())
    q.put_nowait("x")
    q.put_nowait("y")
    try:
        q.put_nowait("z")
    except asyncio.QueueFull as error:
        print(type(error).__name__, q.full(), q.qsize())
    print(q.get_nowait(), q.get_nowait())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as error:
        print(type(error).__name__, q.empty())
    q.task_done()
    q.task_done()
    try:
        q.task_done()
    except ValueError as error:
        print(error)
    c = asyncio.create_task(consumer(q))
    await producer(q, 5)
    await q.join()
    c.cancel()
    print(sorted(log) == sorted(["p%d" % i for i in range(5)] + ["c%d" % i for i in range(5)]), [x for x in log if x[0] == "c"])
    try:
        await asyncio.wait_for(q.get(), 0.01)
    except asyncio.TimeoutError:
        print("nothing came", q.qsize())


asyncio.run(main())
