# asyncio.wait and as_completed: what is done first, all, errors, time that runs out, and what is refused.
# boards: microbit-v2
import asyncio


async def work(name, delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return name


def tasks(*rows):
    return [asyncio.create_task(work(*row)) for row in rows]


async def names(group):
    return sorted(str(t.exception()) if t.exception() else t.result() for t in group)


async def main():
    first = tasks(("a", 0.3), ("b", 0.01), ("c", 0.5))
    done, pending = await asyncio.wait(first, return_when=asyncio.FIRST_COMPLETED)
    print(await names(done), len(pending), type(done).__name__)
    done, pending = await asyncio.wait(pending)
    print(await names(done), len(pending))
    done, pending = await asyncio.wait(tasks(("a", 0.01), ("b", 0.02, ValueError("wrong")), ("c", 0.5)), return_when=asyncio.FIRST_EXCEPTION)
    print(await names(done), len(pending), len(asyncio.all_tasks()))
    left = list(pending)
    done, pending = await asyncio.wait(left, timeout=0.001)
    print(len(done), len(pending))
    left[0].cancel()
    done, pending = await asyncio.wait(left)
    print([t.cancelled() for t in done], len(pending))
    for wrong in [[], [work("x", 0)], tasks(("y", 0))[0]]:
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
        if isinstance(wrong, list) and wrong:
            wrong[0].close()
    try:
        await asyncio.wait(left, return_when="SOME")
    except ValueError as error:
        print(error)
    for one in asyncio.as_completed([work("slow", 0.03), work("quick", 0.01), work("bad", 0.02, KeyError("k"))]):
        try:
            print(await one)
        except KeyError as error:
            print(repr(error))
    for one in asyncio.as_completed(tasks(("in time", 0.01), ("late", 0.8)), timeout=0.3):
        try:
            print(await one)
        except asyncio.TimeoutError:
            print("over")
    coroutine = work("n", 0)
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(work), asyncio.isfuture(left[0]), asyncio.isfuture(coroutine))
    coroutine.close()


asyncio.run(main())
