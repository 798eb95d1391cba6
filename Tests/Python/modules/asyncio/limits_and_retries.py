# A limit of tasks at once, retries with growing pauses, and the first of several results.
# boards: microbit-v2
import asyncio

running = peak = 0


async def limited(gate, n):
    global running, peak
    await gate.get()
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(0.001)
    running -= 1
    gate.put_nowait(None)
    return n * 10


async def flaky(state):
    state["tries"] += 1
    if state["tries"] < 3: raise OSError("try %d" % state["tries"])
    return "worked"


async def retry(make, times, log):
    for attempt in range(times):
        try:
            return await make()
        except OSError as error:
            log.append(str(error))
            await asyncio.sleep(0.001 * 2 ** attempt)
    raise OSError("gave up")


async def first(*coroutines):
    done = asyncio.Queue()

    async def report(c): done.put_nowait(await c)

    tasks = [asyncio.create_task(report(c)) for c in coroutines]
    winner = await done.get()
    for t in tasks: t.cancel()
    return winner


async def after(delay, value):
    await asyncio.sleep(delay)
    return value


async def main():
    gate = asyncio.Queue()
    for _ in range(2): gate.put_nowait(None)
    print(await asyncio.gather(*[limited(gate, n) for n in range(5)]), peak, running)
    log, state = [], {"tries": 0}
    print(await retry(lambda: flaky(state), 5, log), log, state)
    try:
        await retry(lambda: flaky({"tries": -9}), 2, log)
    except OSError as error:
        print(error, log[-1])
    print(await first(after(0.3, "slow"), after(0.01, "fast"), after(0.2, "middle")))
    print(await asyncio.gather(after(0, 1), after(0, 2)), await first(after(0, "only")))


asyncio.run(main())
