# asynccontextmanager, aclosing and AsyncExitStack.
# boards: microbit-v2
# needs: the module contextlib
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager


@asynccontextmanager
async def room(name, swallow=()):
    await asyncio.sleep(0)
    print('enter', name)
    try:
        yield name.upper()
    except swallow as error:
        print('swallowed', error)
    finally:
        await asyncio.sleep(0)
        print('leave', name)


@contextmanager
def plain(name):
    print('enter', name)
    yield name
    print('leave', name)


@asynccontextmanager
async def wrong(times):
    for n in range(times):
        yield n


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('numbers closed')


async def main():
    async with room('hall') as value:
        print(value, room.__name__)
    async with room('attic', ValueError):
        raise ValueError('dust')
    try:
        async with room('cellar', ValueError):
            raise KeyError('dark')
    except KeyError as error:
        print('out', repr(error))
    for times in 0, 2:
        try:
            async with wrong(times):
                print('inside', times)
        except RuntimeError as error:
            print(error)
    async with aclosing(numbers()) as source:
        async for n in source:
            print(n)
            break

    async def farewell(text):
        print('farewell', text)

    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(room('one')))
        print(stack.enter_context(plain('two')))
        stack.callback(print, 'called', end='!\n')
        stack.push_async_callback(farewell, 'friend')
        stack.push_async_exit(room_exit)
        raise OSError(5, 'broken')
    print('went on')
    stack = AsyncExitStack()
    await stack.enter_async_context(room('three'))
    other = stack.pop_all()
    await stack.aclose()
    print('moved')
    await other.aclose()
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(room('four'))
            stack.push(lambda kind, error, trace: print(kind.__name__))
            raise ValueError('not swallowed')
    except ValueError as error:
        print(error)


async def room_exit(kind, error, trace):
    print('exit sees', kind.__name__, error)
    return True


asyncio.run(main())
