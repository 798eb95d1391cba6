# The module asyncio: a producer, workers on a queue, and a lock, without waiting for time.
import asyncio

ITEMS = 30
WORKERS = 3


async def produce(queue):
    for n in range(ITEMS):
        await queue.put(n * n % 17)
    for _ in range(WORKERS):
        await queue.put(None)


async def work(queue, lock, sums, number):
    while True:
        item = await queue.get()
        if item is None:
            return number
        async with lock:
            sums[number] += item
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue(4)
    lock = asyncio.Lock()
    sums = [0] * WORKERS
    done = await asyncio.gather(
        produce(queue), *[work(queue, lock, sums, n) for n in range(WORKERS)])
    print(sum(sums), done)


asyncio.run(main())
