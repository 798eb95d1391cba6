# cancel: before it starts, while it sleeps, caught, ignored, twice.
import asyncio

log = []


async def sleeper(name):
    try:
        log.append(name + " starts")
        await asyncio.sleep(10)
        log.append(name + " never")
    except asyncio.CancelledError:
        log.append(name + " cancelled")
        raise


async def stubborn():
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log.append("ignored %d" % i)
    return "stayed"


async def main():
    early = asyncio.create_task(sleeper("early"))
    print(early.cancel(), early.done())
    try:
        await early
    except asyncio.CancelledError:
        print("early gone", early.cancelled(), log)
    late = asyncio.create_task(sleeper("late"))
    await asyncio.sleep(0)
    late.cancel()
    try:
        await late
    except asyncio.CancelledError:
        print("late gone", late.done(), log)
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled(), s.cancel(), log[-2:])
    for use in (late.result, late.exception):
        try:
            use()
        except asyncio.CancelledError as error:
            print(type(error).__name__, isinstance(error, Exception))


asyncio.run(main())
