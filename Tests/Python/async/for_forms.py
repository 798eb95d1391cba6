# async for: else, break, continue, unpacking, nested, exceptions, over classes and generators.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value


class Pause:
    def __await__(self): yield


class Count:
    def __init__(self, n): self.n, self.i = n, 0

    def __aiter__(self): return self

    async def __anext__(self):
        await Pause()
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return self.i


async def pairs():
    for p in ("ab", "cd"):
        await Pause()
        yield p


async def main():
    out = []
    async for x in Count(5):
        if x == 2: continue
        if x == 4: break
        out.append(x)
    else:
        out.append("not here")
    async for x in Count(1): pass
    else: out.append("else")
    async for a, b in pairs():
        async for n in Count(2): out.append(a + b + str(n))
    async for out[0] in Count(3): pass
    return out


print(run(main()))


async def finds(n):
    async for x in Count(9):
        try:
            if x == n: return "found"
        finally:
            await Pause()
    return "no"


print(run(finds(3)), run(finds(10)))


async def fails():
    async for x in pairs():
        raise ValueError(x)


try:
    run(fails())
except ValueError as e:
    print(e)


class NoNext:
    def __aiter__(self): return 5


for bad in ([1], 5, NoNext()):
    async def wrong():
        async for x in bad: pass
    try:
        run(wrong())
    except TypeError as e:
        print(e)
