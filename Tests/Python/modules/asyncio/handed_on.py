# Who is cancelled while a lock or an item of a queue was given to it hands it on to the next.
import asyncio


async def locking(lock, name):
    async with lock:
        print(name, "has the lock")
        await asyncio.sleep(0)


async def getting(queue, name):
    print(name, "gets", await queue.get())


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(locking(lock, name)) for name in "abc"]
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked(), tasks[0].cancel())
    print(await asyncio.gather(*tasks, return_exceptions=True), lock.locked())

    # A cancelled one in front does not keep the others.
    await lock.acquire()
    tasks = [asyncio.create_task(locking(lock, name)) for name in "de"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    lock.release()
    print(await lock.acquire(), lock.locked())
    lock.release()
    print(await asyncio.gather(*tasks, return_exceptions=True))

    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getting(queue, name)) for name in "fgh"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    tasks[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(queue.qsize())
    queue.put_nowait(2)
    print(await asyncio.gather(*tasks, return_exceptions=True))

    for wrong in 5, "text":
        try:
            asyncio.create_task(wrong)
        except TypeError as e:
            print(e)


asyncio.run(main())
