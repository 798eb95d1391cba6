# A queue between several producers and consumers: its size is kept, and who waits goes first.
# needs: the module asyncio
import asyncio

log = []


async def produce(queue, name, count):
    for n in range(count):
        await queue.put((name, n))
        log.append(f"+{name}{n}:{queue.qsize()}")


async def consume(queue, name, results):
    while True:
        item = await queue.get()
        if item is None:
            return name
        results.append((name,) + item)
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue(2)
    results = []
    consumers = [asyncio.create_task(consume(queue, c, results)) for c in "xy"]
    await asyncio.gather(produce(queue, "a", 3), produce(queue, "b", 2))
    for _ in consumers:
        await queue.put(None)
    print(await asyncio.gather(*consumers))
    print(len(results), sorted(r[1:] for r in results), queue.empty(), queue.full())
    print(max(int(entry.split(":")[1]) for entry in log) <= 2, len(log))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", type(error).__name__)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull:
        print("full", queue.qsize(), queue.maxsize)


asyncio.run(main())
