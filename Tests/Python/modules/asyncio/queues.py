# Queue between a producer and consumers.
import asyncio


async def producer(queue):
    for i in range(4):
        await queue.put(i)
        print('put', i)
    await queue.put(None)


async def consumer(queue):
    while True:
        item = await queue.get()
        if item is None:
            return 'done'
        print('got', item)


async def main():
    queue = asyncio.Queue(2)
    print(await asyncio.gather(producer(queue), consumer(queue)))
    print(queue.qsize(), queue.empty(), queue.full())
    for wrong in queue.get_nowait, lambda: [queue.put_nowait(i) for i in range(3)]:
        try:
            wrong()
        except (asyncio.QueueEmpty, asyncio.QueueFull) as error:
            print(type(error).__name__)
    print(queue.full(), queue.get_nowait(), await queue.get())


asyncio.run(main())
