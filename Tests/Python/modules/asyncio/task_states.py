# Tasks: names, states, results, exceptions, callbacks.
import asyncio


async def value(): return 42


async def broken(): raise ZeroDivisionError("broken")


async def main():
    t = asyncio.create_task(value(), name="answer")
    print(t.get_name(), t.done(), t.cancelled(), asyncio.current_task() is not t, isinstance(t, asyncio.Task))
    for use in (t.result, t.exception):
        try:
            use()
        except asyncio.InvalidStateError as error:
            print(error)
    called = []
    t.add_done_callback(lambda task: called.append(task.result()))
    print(await t, t.done(), t.result(), t.exception(), called)
    await asyncio.sleep(0)
    print(called)
    b = asyncio.create_task(broken())
    await asyncio.sleep(0)
    print(b.done(), repr(b.exception()))
    try:
        b.result()
    except ZeroDivisionError as error:
        print(error)
    try:
        await b
    except ZeroDivisionError as error:
        print("again", error)
    print(await asyncio.sleep(0, "slept"), asyncio.iscoroutine(main) if hasattr(asyncio, "iscoroutine") else False)


asyncio.run(main())
