# gather: results in order, exceptions raised or returned, nothing at all.
import asyncio


async def work(n, delay=0):
    await asyncio.sleep(delay)
    if n < 0: raise ValueError(n)
    return n * n


async def main():
    print(await asyncio.gather(work(3, 0.02), work(2, 0.01), work(1)))
    print(await asyncio.gather(), await asyncio.gather(work(5)))
    try:
        await asyncio.gather(work(1), work(-1), work(2))
    except ValueError as error:
        print("raised", error)
    mixed = await asyncio.gather(work(1), work(-2), work(3), return_exceptions=True)
    print([type(m).__name__ if isinstance(m, Exception) else m for m in mixed])
    inner = asyncio.gather(work(6), work(7))
    print(await inner)
    task = asyncio.create_task(work(9))
    print(await asyncio.gather(task, work(1)), task.done(), task.result())


asyncio.run(main())
