# async for: __aiter__ and __anext__, else, break and continue.
class Countdown:
    def __init__(self, n): self.n = n

    def __aiter__(self): return self

    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1
        await Pause("at %d" % self.n)
        return self.n


class Pause:
    def __init__(self, note): self.note = note

    def __await__(self): yield self.note


def run(coroutine):
    seen = []
    try:
        while True: seen.append(coroutine.send(None))
    except StopIteration as e:
        return e.value, seen


async def total(n, stop=None):
    result = 0
    async for i in Countdown(n):
        if i == stop: break
        if i == 1: continue
        result += i
    else:
        result += 100
    return result


print(run(total(4)), run(total(4, 2)), run(total(0)))


class Pairs:
    def __aiter__(self): return self.items()

    async def items(self):
        yield 1, [2, 3]
        yield 4, [5, 6]


async def unpacked():
    out = []
    async for a, (b, *c) in Pairs():
        out += [a, b, c]
        for x in c:
            async for y in Countdown(x - 2): out.append(y)
    return out


print(run(unpacked())[0])


async def wrong(what):
    async for x in what: pass


class Half:
    def __aiter__(self): return 3


for bad in (5, [1], Half()):
    try:
        run(wrong(bad))
    except TypeError as e:
        print(e)
