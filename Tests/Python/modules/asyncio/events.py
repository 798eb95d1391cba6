# Event wakes all who wait; set, clear and waiting again.
import asyncio


async def waiter(event, name, log):
    log.append(name + " waits")
    print(name, await event.wait())
    log.append(name + " goes")


async def main():
    event, log = asyncio.Event(), []
    tasks = [asyncio.create_task(waiter(event, n, log)) for n in "abc"]
    await asyncio.sleep(0)
    print(log, event.is_set())
    event.set()
    event.set()
    await asyncio.gather(*tasks)
    print(log[3:], event.is_set(), await event.wait())
    event.clear()
    late = asyncio.create_task(waiter(event, "late", log))
    await asyncio.sleep(0)
    print(late.done(), event.is_set())
    event.set()
    event.clear()
    await late
    print(late.done(), event.is_set())


asyncio.run(main())
