# A round-robin scheduler, channels and cancellation in plain coroutines.
class Yield:
    def __await__(self): yield


class Cancelled(Exception): pass


class Channel:
    def __init__(self): self.items, self.closed = [], False

    async def put(self, x):
        while len(self.items) >= 2: await Yield()
        self.items.append(x)

    async def get(self):
        while not self.items:
            if self.closed: raise StopAsyncIteration
            await Yield()
        return self.items.pop(0)

    def __aiter__(self): return self

    async def __anext__(self): return await self.get()


class Loop:
    def __init__(self): self.tasks, self.results, self.steps = [], {}, 0

    def spawn(self, name, c): self.tasks.append((name, c))

    def cancel(self, name):
        for n, c in self.tasks:
            if n == name:
                try:
                    c.throw(Cancelled("stop"))
                except (Cancelled, StopIteration) as e:
                    self.results[name] = type(e).__name__
                self.tasks.remove((n, c))

    def run(self):
        while self.tasks:
            self.steps += 1
            name, c = self.tasks.pop(0)
            try:
                c.send(None)
            except StopIteration as e:
                self.results[name] = e.value
            except Exception as e:
                self.results[name] = repr(e)
            else:
                self.tasks.append((name, c))


async def producer(ch, n):
    for i in range(n): await ch.put(i)
    ch.closed = True
    return "produced %d" % n


async def consumer(ch):
    total = 0
    async for x in ch: total += x
    return total


async def forever(log):
    try:
        while True: await Yield()
    finally:
        log.append("cleaned")


async def failing():
    await Yield()
    raise ValueError("task failed")


async def killer(loop):
    for _ in range(4): await Yield()
    loop.cancel("f")


loop, ch, log = Loop(), Channel(), []
loop.spawn("p", producer(ch, 6))
loop.spawn("c", consumer(ch))
loop.spawn("f", forever(log))
loop.spawn("x", failing())
loop.spawn("k", killer(loop))
loop.run()
print(sorted(loop.results.items(), key=str), log, loop.steps > 10, ch.items)
