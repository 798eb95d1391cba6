# Exceptions go to who awaits.
import asyncio


async def fails(text):
    await asyncio.sleep(0)
    raise ValueError(text)


async def works():
    return 1


async def main():
    try:
        await asyncio.gather(works(), fails('one'))
    except ValueError as error:
        print('gather', error)
    results = await asyncio.gather(works(), fails('two'), return_exceptions=True)
    print(results[0], repr(results[1]))
    task = asyncio.create_task(fails('three'))
    try:
        await task
    except ValueError as error:
        print(error, repr(task.exception()))
    raise KeyError('out')


try:
    asyncio.run(main())
except KeyError as error:
    print(repr(error))
print(asyncio.run(works()))
