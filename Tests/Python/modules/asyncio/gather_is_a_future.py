# gather begins at once and gives a future: to be awaited later, asked and cancelled.
import asyncio


async def work(name, turns):
    try:
        for _ in range(turns):
            print("turn of", name)
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("stopped", name)
        raise
    return name


async def main():
    all = asyncio.gather(work("a", 1), work("b", 3))
    print(isinstance(all, asyncio.Future), all.done())
    await asyncio.sleep(0)
    print("between")
    print(await all, all.done())

    empty = asyncio.gather()
    print(await empty)

    all = asyncio.gather(work("c", 9), work("d", 9))
    await asyncio.sleep(0)
    print(all.cancel(), all.done())
    try:
        await all
    except asyncio.CancelledError:
        print("cancelled", all.cancel())

    # As results, too.
    task = asyncio.create_task(work("e", 9))
    all = asyncio.gather(task, work("f", 1), return_exceptions=True)
    await asyncio.sleep(0)
    task.cancel("enough")
    print(await all)

    print(await asyncio.wait_for(asyncio.gather(work("g", 1)), 5))
    for wrong in 5, None:
        try:
            asyncio.gather(wrong)
        except TypeError as e:
            print(e)


asyncio.run(main())
