# Semaphore and BoundedSemaphore: how many at once, in order, and what happens to those who are cancelled.
# boards: microbit-v2
import asyncio


async def work(semaphore, name, turns=1):
    async with semaphore:
        print(name, "begins")
        for _ in range(turns):
            await asyncio.sleep(0)
        print(name, "ends")
    return name


async def main():
    two = asyncio.Semaphore(2)
    print(await asyncio.gather(*[work(two, name) for name in "abcd"]), two.locked())

    one = asyncio.Semaphore()
    print(one.locked(), await one.acquire(), one.locked())
    tasks = [asyncio.create_task(work(one, name)) for name in "efg"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    one.release()
    print(one.locked())
    print(await asyncio.gather(*tasks, return_exceptions=True), one.locked())

    # One that has just been given it hands it on.
    await one.acquire()
    tasks = [asyncio.create_task(work(one, name)) for name in "hi"]
    await asyncio.sleep(0)
    one.release()
    tasks[0].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True), one.locked())

    none = asyncio.Semaphore(0)
    print(none.locked())
    try:
        await asyncio.wait_for(none.acquire(), 0.01)
    except asyncio.TimeoutError:
        print("nobody releases it")
    none.release()
    none.release()
    print(await none.acquire(), await none.acquire(), none.locked())

    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        pass
    for what in bounded.release, lambda: asyncio.Semaphore(-1):
        try:
            what()
        except ValueError as e:
            print(e)


asyncio.run(main())
