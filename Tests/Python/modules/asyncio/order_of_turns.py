# Who runs when: tasks by creation, sleepers by time, awaited coroutines at once.
import asyncio

log = []


async def ticker(name, times, delay=0):
    for i in range(times):
        log.append(name + str(i))
        await asyncio.sleep(delay)


async def direct():
    log.append("direct")
    return 1


async def main():
    a = asyncio.create_task(ticker("a", 3))
    b = asyncio.create_task(ticker("b", 2))
    log.append("main")
    await direct()
    log.append("after direct")
    await a
    await b
    print(log)
    log.clear()
    await asyncio.gather(ticker("slow", 2, 0.4), ticker("fast", 3, 0.01))
    print(log[0], log[1], log.index("fast2") < log.index("slow1"))
    log.clear()
    await asyncio.gather(*[asyncio.sleep(d, log.append(d)) for d in (0.03, 0.01, 0.02)])
    print(log)
    done = []

    async def at(delay, name):
        await asyncio.sleep(delay)
        done.append(name)

    await asyncio.gather(at(0.3, "c"), at(0.1, "a"), at(0.2, "b"), at(0, "zero"))
    print(done)


asyncio.run(main())
print(len(log), asyncio.run(direct()))
