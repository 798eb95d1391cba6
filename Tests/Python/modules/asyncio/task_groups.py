# TaskGroup: all tasks are over behind it; one that fails stops the others, and the errors come together.
# boards: microbit-v2
import asyncio


async def work(name, turns, error=None):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        if error:
            raise error
    except asyncio.CancelledError:
        print(name, "is stopped")
        raise
    print(name, "is done")
    return name


async def group(*tasks, body=None):
    try:
        async with asyncio.TaskGroup() as tasks_of:
            made = [tasks_of.create_task(work(*task)) for task in tasks]
            if body:
                await asyncio.sleep(0)
                raise body
            print("body ends")
        print([task.result() for task in made])
    except Exception as e:
        print(type(e).__name__, e, [repr(part) for part in e.exceptions], e.message)


async def main():
    await group(("a", 2), ("b", 1))
    await group()
    await group(("c", 1, KeyError("c")), ("d", 5))
    await group(("e", 1, KeyError("e")), ("f", 1, ValueError("f")), ("g", 3))
    await group(("h", 3), body=IndexError("of the body"))

    outer = asyncio.create_task(group(("i", 9), ("j", 9)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("the group was cancelled")

    # Tasks may make others; a group that is over makes none.
    async with asyncio.TaskGroup() as tasks:
        async def parent():
            tasks.create_task(work("child", 1), name="child")
            return "parent"
        first = tasks.create_task(parent())
    print(first.result())
    late = work("late", 1)
    for what in tasks, asyncio.TaskGroup():
        try:
            what.create_task(late)
        except RuntimeError as e:
            print(str(e).split("> ")[-1])
    late.close()


asyncio.run(main())
