# An event loop on a virtual clock: futures, tasks, timers, a pool, channels, timeouts, cancellation.
# boards: microbit-v2
class InvalidState(Exception):
    pass


class Cancelled(BaseException):
    pass


class Timeout(Exception):
    pass


class Future:
    def __init__(self, loop):
        self.loop = loop
        self.state = "pending"
        self.value = None
        self.callbacks = []

    def __repr__(self):
        return "<%s %s>" % (type(self).__name__, self.state)

    def done(self):
        return self.state != "pending"

    def settle(self, state, value):
        if self.done():
            raise InvalidState("already " + self.state)
        self.state, self.value = state, value
        for f in self.callbacks:
            self.loop.soon(f, self)
        self.callbacks.clear()

    def set_result(self, value):
        self.settle("done", value)

    def set_error(self, error):
        self.settle("failed", error)

    def cancel(self):
        if self.done():
            return False
        self.settle("cancelled", Cancelled())
        return True

    def result(self):
        if not self.done():
            raise InvalidState("still pending")
        if self.state == "done":
            return self.value
        raise self.value

    def when_done(self, f):
        if self.done():
            self.loop.soon(f, self)
        else:
            self.callbacks.append(f)

    def __await__(self):
        if not self.done():
            yield self
        return self.result()


class Task(Future):
    def __init__(self, loop, coroutine, name):
        super().__init__(loop)
        self.coroutine = coroutine
        self.name = name
        self.waiting = None
        self.must_cancel = False
        loop.soon(self.step, None)

    def step(self, woken):
        self.waiting = None
        try:
            if self.must_cancel:
                self.must_cancel = False
                future = self.coroutine.throw(Cancelled())
            else:
                future = self.coroutine.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except Cancelled as e:
            self.settle("cancelled", e)
        except Exception as e:
            self.set_error(e)
        else:
            if not isinstance(future, Future):
                self.set_error(TypeError("awaited %r" % (future,)))
                return
            self.waiting = future
            future.when_done(self.step)

    def cancel(self):
        if self.done():
            return False
        self.must_cancel = True
        if self.waiting is not None and not self.waiting.cancel():
            return False
        return True


class Loop:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.timers = []
        self.order = 0
        self.ran = 0

    def soon(self, f, *args):
        self.ready.append((f, args))

    def at(self, when, f, *args):
        self.order += 1
        entry = when, self.order, f, args
        place = len(self.timers)
        while place and self.timers[place - 1][:2] > entry[:2]:
            place -= 1
        self.timers.insert(place, entry)
        return entry

    def spawn(self, coroutine, name="task"):
        return Task(self, coroutine, name)

    def sleep(self, ticks, value=None):
        future = Future(self)

        def wake():
            if not future.done():
                future.set_result(value)
        self.at(self.now + ticks, wake)
        return future

    def run(self, coroutine):
        main = self.spawn(coroutine, "main")
        while not main.done():
            if self.ready:
                batch, self.ready = self.ready, []
                for f, args in batch:
                    self.ran += 1
                    f(*args)
            elif self.timers:
                when, _, f, args = self.timers.pop(0)
                self.now = max(self.now, when)
                f(*args)
            else:
                raise RuntimeError("nothing left to do")
        return main.result()

    def gather(self, *tasks):
        future = Future(self)
        left = len(tasks)

        def finished(task):
            nonlocal left
            left -= 1
            if future.done():
                return
            if task.state != "done":
                future.set_error(task.value)
            elif not left:
                future.set_result([t.value for t in tasks])
        for t in tasks:
            t.when_done(finished)
        return future

    async def within(self, ticks, task):
        timer = self.sleep(ticks)
        first = Future(self)

        def finished(which):
            if not first.done():
                first.set_result(which)
        task.when_done(finished)
        timer.when_done(finished)
        if await first is timer:
            task.cancel()
            raise Timeout("%s after %d" % (task.name, ticks))
        return task.result()


class Channel:
    def __init__(self, loop, size=1):
        self.loop, self.size = loop, size
        self.items, self.getters, self.putters = [], [], []
        self.closed = False

    async def put(self, item):
        while len(self.items) >= self.size:
            future = Future(self.loop)
            self.putters.append(future)
            await future
        self.items.append(item)
        self.wake(self.getters)

    def wake(self, waiting):
        while waiting:
            future = waiting.pop(0)
            if not future.done():
                return future.set_result(None)

    def close(self):
        self.closed = True
        for future in self.getters:
            if not future.done():
                future.set_result(None)

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self.items:
            if self.closed:
                raise StopAsyncIteration
            future = Future(self.loop)
            self.getters.append(future)
            await future
        item = self.items.pop(0)
        self.wake(self.putters)
        return item


class Semaphore:
    def __init__(self, loop, count):
        self.loop, self.count, self.waiting = loop, count, []
        self.most = self.inside = 0

    async def __aenter__(self):
        while not self.count:
            future = Future(self.loop)
            self.waiting.append(future)
            await future
        self.count -= 1
        self.inside += 1
        self.most = max(self.most, self.inside)

    async def __aexit__(self, kind, value, trace):
        self.count += 1
        self.inside -= 1
        if self.waiting:
            self.waiting.pop(0).set_result(None)


loop = Loop()
log = []


async def job(name, ticks, semaphore=None):
    if semaphore:
        async with semaphore:
            await loop.sleep(ticks)
    else:
        await loop.sleep(ticks)
    log.append("%s@%d" % (name, loop.now))
    return name * 2


async def failing(ticks):
    await loop.sleep(ticks)
    raise ValueError("failed at %d" % loop.now)


async def stubborn():
    try:
        await loop.sleep(100)
    except Cancelled:
        log.append("cancelled at %d" % loop.now)
        await loop.sleep(5)
        log.append("cleaned up at %d" % loop.now)
        raise
    finally:
        log.append("finally")


async def producer(channel, items):
    for item in items:
        await channel.put(item)
        await loop.sleep(1)
    channel.close()


async def consumer(channel, ticks):
    total = 0
    async for item in channel:
        await loop.sleep(ticks)
        total += item
    return total


async def main():
    tasks = [loop.spawn(job(n, t), n) for n, t in (("a", 30), ("b", 10), ("c", 20))]
    print(await loop.gather(*tasks), log, loop.now)
    log.clear()
    semaphore = Semaphore(loop, 2)
    print(await loop.gather(*[loop.spawn(job(n, 10, semaphore)) for n in "defgh"]), log, semaphore.most)
    log.clear()
    try:
        await loop.gather(loop.spawn(job("x", 50)), loop.spawn(failing(5)))
    except ValueError as e:
        print(e, log)
    task = loop.spawn(stubborn(), "stubborn")
    try:
        await loop.within(7, task)
    except Timeout as e:
        print("Timeout", e, task)
    await loop.sleep(20)
    print(task, log, await loop.within(50, loop.spawn(job("quick", 3))))
    channel = Channel(loop, 2)
    start = loop.now
    results = await loop.gather(loop.spawn(producer(channel, range(1, 9))), loop.spawn(consumer(channel, 2)), loop.spawn(consumer(channel, 3)))
    print(sum(results[1:]), loop.now - start, channel.items)

    async def wrong():
        class Odd:
            def __await__(self):
                yield "not a future"
        await Odd()
    bad = loop.spawn(wrong())
    await loop.sleep(1)
    print(bad, bad.value)
    future = Future(loop)
    for f in (future.result, lambda: future.set_result(1), lambda: future.set_result(2), future.cancel):
        try:
            print(f(), end=" ")
        except InvalidState as e:
            print("InvalidState:", e, end=" ")
    print(future, await future)
    return "main done"


print(loop.run(main()), loop.now, loop.ran > 50)


async def stuck():
    await Future(loop)


try:
    loop.timers.clear()
    loop.run(stuck())
except RuntimeError as e:
    print(e)
