# Lock: fair order, release errors, with statements, locked.
import asyncio

order = []


async def worker(name, lock, turns):
    for _ in range(turns):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(worker("a", lock, 2), worker("b", lock, 2), worker("c", lock, 1))
    print("".join(order), lock.locked())
    await lock.acquire()
    print(lock.locked())
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked(), waiting.cancelled())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        async with lock:
            raise KeyError("inside")
    except KeyError as error:
        print(error, lock.locked())
    print(await lock.acquire(), lock.locked())


asyncio.run(main())
