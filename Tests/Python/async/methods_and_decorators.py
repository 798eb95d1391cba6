# Coroutine methods of every sort, decorators, closures, defaults.
def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


class Device:
    def __init__(self, name): self.name = name

    async def read(self, *, scale=1): return len(self.name) * scale

    @classmethod
    async def make(cls, name): return cls(name)

    @staticmethod
    async def unit(): return "mm"

    @property
    async def label(self): return "<%s>" % self.name

    async def __call__(self, n): return await self.read(scale=n)


class Better(Device):
    async def read(self, **kw): return 100 + await super().read(**kw)


def logged(function):
    async def wrapper(*args, **kw):
        result = await function(*args, **kw)
        calls.append((function.__name__, result))
        return result
    return wrapper


calls = []


@logged
async def add(a, b=10, *rest, c=0): return a + b + sum(rest) + c


async def main():
    d = await Better.make("probe")
    print(await d.read(scale=2), await Device.unit(), await d.label, await d(3))
    print(await add(1), await add(1, 2, 3, 4, c=5), calls)
    total = 0

    async def bump(by):
        nonlocal total
        total += by
        return total

    await bump(2)
    return await bump(5), [await f(1) for f in (bump, lambda x: bump(10 * x))]


print(run(main()))
