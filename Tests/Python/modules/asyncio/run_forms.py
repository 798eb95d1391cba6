# run: results, exceptions, what is left behind, and what it refuses.
import asyncio

log = []


async def simple(): return "result"


async def raising():
    await asyncio.sleep(0)
    raise LookupError("out of run")


async def background():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        log.append("background cancelled")
        raise


async def leaves():
    asyncio.create_task(background())
    await asyncio.sleep(0)
    return "left"


async def nested():
    inner = simple()
    try:
        asyncio.run(inner)
    except RuntimeError as error:
        print(error)
    inner.close()


print(asyncio.run(simple()))
try:
    asyncio.run(raising())
except LookupError as error:
    print(error)
print(asyncio.run(leaves()), log)
asyncio.run(nested())
for wrong in (5, simple):
    try:
        asyncio.run(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
print(asyncio.run(asyncio.sleep(0, "value")))
