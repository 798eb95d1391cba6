# A pipeline of tasks with queues: source, two workers, sink.
# boards: microbit-v2
# needs: more memory than 11 KB
import asyncio


async def source(out):
    for word in "the quick brown fox jumps over lazy dogs".split():
        await out.put(word)
    for _ in range(2):
        await out.put(None)


async def worker(incoming, out, name):
    done = 0
    while (word := await incoming.get()) is not None:
        await asyncio.sleep(0)
        await out.put((len(word), word.upper()))
        done += 1
    await out.put(None)
    return done


async def sink(incoming, workers):
    results = []
    while workers:
        item = await incoming.get()
        if item is None:
            workers -= 1
        else:
            results.append(item)
    return results


async def main():
    first, second = asyncio.Queue(2), asyncio.Queue()
    _, a, b, results = await asyncio.gather(source(first), worker(first, second, "a"), worker(first, second, "b"), sink(second, 2))
    print(a + b, a > 0, b > 0)
    print(sorted(results))
    print(first.empty(), second.empty())
    total = 0

    async def add(n):
        nonlocal total
        before = total
        await asyncio.sleep(0)
        total = before + n

    await asyncio.gather(add(1), add(2))
    print(total)
    lock = asyncio.Lock()

    async def safe(n):
        nonlocal total
        async with lock:
            before = total
            await asyncio.sleep(0)
            total = before + n

    total = 0
    await asyncio.gather(safe(1), safe(2), safe(3))
    print(total)


asyncio.run(main())
