# Event and Lock.
import asyncio


async def waiter(event, name):
    print(name, 'waits')
    print(name, await event.wait())


async def worker(lock, name):
    async with lock:
        print(name, 'in', lock.locked())
        await asyncio.sleep(0)
        print(name, 'out')


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in 'ab']
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    event.clear()
    print(event.is_set())
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(lock, n) for n in 'xyz'])
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
