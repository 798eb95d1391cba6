# Comprehensions with async for and await.
async def numbers(n):
    for i in range(n): yield i


async def twice(x): return 2 * x


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


async def main():
    print([x async for x in numbers(4) if x != 1])
    print({x % 2 async for x in numbers(5)} == {0, 1})
    print({x: await twice(x) async for x in numbers(3)})
    print([await twice(i) for i in range(3) if await twice(i) > 1])
    print([(x, y, z) async for x in numbers(2) for y in "ab" async for z in numbers(x)])
    doubled = (await twice(x) async for x in numbers(4))
    print(type(doubled).__name__, [d async for d in doubled])
    mixed = (await twice(i) for i in range(2))
    print(type(mixed).__name__, [d async for d in mixed])
    print(sum([x async for x in numbers(10)]), sorted([-x async for x in numbers(3)]))
    return [[y async for y in numbers(x)] async for x in numbers(3)]


print(run(main()))
