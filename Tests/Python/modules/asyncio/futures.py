# Futures that others fulfil.
import asyncio


async def fulfil(future, value):
    await asyncio.sleep(0.005)
    if isinstance(value, Exception):
        future.set_exception(value)
    else:
        future.set_result(value)


async def main():
    f = asyncio.Future()
    print(f.done(), f.cancelled())
    task = asyncio.create_task(fulfil(f, "value"))
    print(await f, f.done(), f.result(), await f)
    await task
    try:
        f.set_result(2)
    except asyncio.InvalidStateError:
        print("invalid state")
    g = asyncio.Future()
    asyncio.create_task(fulfil(g, OSError("failed")))
    try:
        await g
    except OSError as error:
        print(error, repr(g.exception()))
    h = asyncio.Future()
    print(h.cancel(), h.cancelled(), h.cancel())
    try:
        await h
    except asyncio.CancelledError:
        print("cancelled")
    shared = asyncio.Future()

    async def wait(name): return name, await shared

    waiting = asyncio.gather(wait("a"), wait("b"))
    await asyncio.sleep(0)
    shared.set_result(7)
    print(await waiting)


asyncio.run(main())
