# Tasks take turns; run gives the result of the main one.
import asyncio


async def count(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name * n


async def main():
    a = asyncio.create_task(count('a', 2))
    b = asyncio.create_task(count('b', 3))
    print('made', a.done())
    print(await b, await a, a.done(), a.result())
    print(await asyncio.gather(count('c', 1), count('d', 2)))
    return 'end'


print(asyncio.run(main()))
