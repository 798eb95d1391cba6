# When main is done: callbacks that are due, tasks that are left, and what they do while they stop.
import asyncio


async def left(name, turns):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("stopping", name)
        for _ in range(turns):
            await asyncio.sleep(0)
        print("stopped", name)
        raise
    finally:
        print("end of", name)


async def quick():
    return "quick"


async def main(ends):
    tasks = [asyncio.create_task(left(name, turns)) for name, turns in [("a", 2)]]
    tasks[0].add_done_callback(lambda t: print("called for a", t.cancelled()))
    await asyncio.sleep(0)
    last = asyncio.create_task(quick())
    last.add_done_callback(lambda t: print("called for quick", t.result()))
    if ends:
        return "result"
    raise ValueError("main fails")


print(asyncio.run(main(True)))
try:
    asyncio.run(main(False))
except ValueError as e:
    print(e)


async def alone():
    done = asyncio.create_task(quick())
    await done
    done.add_done_callback(lambda t: print("called at the end"))
    return "alone"


print(asyncio.run(alone()))
