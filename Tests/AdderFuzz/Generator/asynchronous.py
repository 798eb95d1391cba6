"""Coroutines and asynchronous generators: driven by hand, step by step, and as tasks of asyncio."""

from statements import Statements

HELPERS = """class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        print('resumed with', got)
        return got


class Ticker:
    def __init__(self, count, waits=False):
        self.count = count
        self.waits = waits

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.waits:
            await pause()
        if self.count <= 0:
            raise StopAsyncIteration
        self.count -= 1
        return self.count


class Guard:
    def __init__(self, name, swallows, waits=False):
        self.name = name
        self.swallows = swallows
        self.waits = waits

    async def __aenter__(self):
        print('enter', self.name)
        if self.waits:
            await pause()
        return self.name

    async def __aexit__(self, kind, error, trace):
        if self.waits:
            await pause()
        print('exit', self.name, kind and kind.__name__)
        return self.swallows

"""

BY_HAND = """async def pause():
    return await Pause('p')


def drive(awaitable, steps):
    for step in steps:
        try:
            print('->', step(awaitable))
        except StopIteration as e:
            print('stop', e.value)
        except BaseException as e:
            print(type(e).__name__, e)


def drain(awaitable):
    try:
        for _ in range(99):
            print('yields', awaitable.send(None))
        awaitable.close()
    except StopIteration as e:
        print('returns', e.value)
    except BaseException as e:
        print(type(e).__name__, e, type(e.__cause__ or e.__context__).__name__)

"""

# No two times are alike, nor sums of them: so who wakes first does not hang on how long anything takes.
WITH_TASKS = """import asyncio

beats = [0.008]


def beat():
    if beats[0] > 500:
        return 0
    beats[0] *= 2
    return beats[0]


async def pause():
    await asyncio.sleep(0)

"""

MAIN = """async def main():
    global event, lock, queue, event2
    event, event2, lock, queue = asyncio.Event(), asyncio.Event(), asyncio.Lock(), asyncio.Queue(%s)
"""


class Asynchronous(Statements):
    """Bodies of coroutines. What they call: `coroutines` and `generators`, by name, each with one argument."""

    def __init__(self, make, has_tasks, coroutines, generators, in_generator=False):
        super().__init__(make)
        self.has_tasks = has_tasks
        self.coroutines, self.generators = coroutines, generators
        self.in_function = not in_generator
        self.yields = in_generator

    def fresh(self, prefix):
        """Not the names of coroutines."""
        return super().fresh("m" if prefix == "c" else prefix)

    def call(self):
        """A coroutine."""
        options = [f"{self.pick(*self.coroutines)}({self.argument()})"] * 3 if self.coroutines else []
        options.append("pause()")
        if self.generators:
            options.append(f"anext({self.iterable()}.__aiter__(){self.pick('', ', 9')})")
        if self.has_tasks:
            options += [f"asyncio.sleep(0{self.pick('', ', 3')})", f"asyncio.sleep(beat(), {self.small()})", "event.wait()", "queue.get()", "lock.acquire()",
                        f"queue.put({self.small()})", "event2.wait()"]
        return self.pick(*options)

    def argument(self):
        return self.pick("x", "x - 1", str(self.small()))

    def iterable(self):
        options = [f"Ticker({self.small(0, 3)}{self.pick('', ', True')})"]
        if self.generators:
            options += [f"{self.pick(*self.generators)}({self.argument()})"] * 2
        if self.chance(4):
            options = ["a", "5"]
        return self.pick(*options)

    def statement(self, depth):
        if depth > 0 and self.chance(35):
            return self.pick(self.async_for, self.async_with, self.guarded if self.has_tasks else self.async_for)(depth)
        return super().statement(depth)

    def simple(self):
        if self.chance(45):
            return super().simple()
        name = self.fresh("v")
        options = [
            lambda: [f"{name} = await {self.awaitable()}", f"print('got', {name})"],
            lambda: [f"print(await {self.awaitable()}, x)"],
            lambda: [f"x = [await {self.call()}, x]", "x = x[1]"],
            lambda: [f"{name} = {self.comprehension()}", f"print({name})"],
            lambda: [f"return await {self.awaitable()}"] if self.in_function else [f"print(await {self.call()})"],
        ]
        if self.yields:
            options += [lambda: [f"yield {self.make.of('int', 1)}"], lambda: ["x = yield x", "print('sent', x)"], lambda: [f"yield await {self.call()}"], lambda: ["return"] if self.chance(30) else ["yield"]] * 2
        if self.has_tasks:
            options += [lambda: self.task(name), lambda: self.gather(name), lambda: [f"{self.pick('event', 'event2')}.{self.pick('set', 'set', 'clear')}()"],
                        lambda: [f"print(event.is_set(), lock.locked(), queue.qsize(), queue.empty(), queue.full())"],
                        lambda: [f"queue.{self.pick(f'put_nowait({self.small()})', 'get_nowait()', 'task_done()')}"],
                        lambda: [f"await asyncio.wait_for({self.call()}, {self.pick('beat()', 'beat()', 'beat()', 'None', '0')})"],
                        lambda: [f"lock.release()"] if self.chance(20) else ["pass"]] * 2
        return self.pick(*options)()

    def awaitable(self):
        if self.chance(3):
            return self.pick("5", "a", "None", "Ticker(1)", "(lambda: 1)")
        if not self.has_tasks:
            return self.pick(f"Pause({self.small()})", self.call(), self.call())
        return self.pick(self.call(), self.call(), f"asyncio.wait_for({self.call()}, beat())", f"asyncio.gather({self.call()}, {self.call()}{self.pick('', ', return_exceptions=True')})", f"asyncio.create_task({self.call()})")

    def comprehension(self):
        item = self.pick("n", "(n, x)", f"await {self.call()}", "n * 2")
        condition = self.pick("", "", " if n", " if await pause()", " if n != 1")
        source = f"async for n in {self.iterable()}"
        if self.chance(20):
            source = f"for n in range({self.small(0, 3)})"
            item = f"await {self.call()}"
        if self.chance(15):
            source += f" {self.pick('for m in range(2)', 'async for m in ' + self.iterable())}"
        return self.pick(f"[{item} {source}{condition}]", f"{{n: {item} {source}{condition}}}", f"tuple([{item} {source}{condition}])", f"[k async for k in ({item} {source}{condition})]",
                         f"sorted({{str({item}) {source}{condition}}})")

    def async_for(self, depth):
        lines = [f"async for i in {self.iterable()}:", "    print('for', i)"] + self.looping(depth)
        return lines + (["else:"] + self.nested(depth) if self.chance(35) else [])

    def async_with(self, depth):
        if self.has_tasks and self.chance(35):
            return ["async with lock:"] + self.nested(depth)
        guards = [f"Guard({self.fresh('')!r}, {self.pick(False, False, True)}{self.pick('', ', True')}){self.pick('', ' as ' + self.fresh('c'))}" for _ in range(self.pick(1, 1, 2))]
        return [f"async with {', '.join(guards)}:"] + self.nested(depth)

    def guarded(self, depth):
        """What happens to a task that is cancelled."""
        kind = self.pick("asyncio.CancelledError", "asyncio.TimeoutError", "(asyncio.TimeoutError, asyncio.CancelledError)", "BaseException", "asyncio.QueueEmpty", "RuntimeError")
        lines = ["try:"] + self.nested(depth) + [f"    print(await {self.awaitable()})", f"except {kind} as e:", f"    print({self.fresh('')!r}, type(e).__name__, e)"] + self.nested(depth)
        if "Cancelled" in kind or kind == "BaseException":
            lines += ["    raise"] if self.chance(50) else []
        return lines + (["finally:", f"    print('finally', {self.fresh('')})", f"    await {self.call()}"] if self.chance(40) else [])

    def task(self, name):
        lines = [f"{name} = asyncio.create_task({self.call()})"]
        for _ in range(self.small(1, 3)):
            lines += self.pick(
                [f"await {self.pick('pause()', 'asyncio.sleep(beat())')}"], [f"print({name}.cancel({self.pick('', '', repr('why'))}))"], [f"print({name}.done(), {name}.cancelled())"],
                ["try:", f"    print('task', await {name})", "except (Exception, asyncio.CancelledError) as e:", "    print('task', type(e).__name__, e)"],
                [f"{name}.add_done_callback(lambda t: print('done', {name if self.chance(10) else 't'}.cancelled()))"], ["try:", f"    print({name}.{self.pick('result', 'exception')}())", "except BaseException as e:", "    print('of it', type(e).__name__)"])
        return lines

    def gather(self, name):
        calls = ", ".join(self.call() for _ in range(self.small(0, 3)))
        return [f"print(await asyncio.gather({calls}{', ' if calls else ''}{self.pick('', 'return_exceptions=True')}))"]


class AsynchronousPrograms:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small

    def functions(self, has_tasks):
        lines, coroutines, generators = [], [], []
        for number in range(4):
            self.make.names["int"], self.make.names["list"] = ["x"], ["a"]
            is_generator = self.chance(35) if number else self.chance(60)
            body = Asynchronous(self.make, has_tasks, list(coroutines), list(generators), is_generator)
            name = f"{'g' if is_generator else 'c'}{number}"
            lines += [f"async def {name}(x, a=(1, 2)):", "    a = list(a)"] + body.block(2, "    ")
            lines += ["    yield x"] if is_generator else ["    return x"] if self.chance(60) else []
            lines.append("")
            (generators if is_generator else coroutines).append(name)
        return lines, coroutines, generators

    def by_hand(self):
        lines, coroutines, generators = self.functions(False)
        steps = lambda closes=True: ", ".join(self.pick(*["lambda c: c.send(None)"] * 4, "lambda c: c.send(7)", "lambda c: c.throw(ValueError('in'))", "lambda c: c.throw(Mine)", "lambda c: c.close()" if closes else "lambda c: c.send(None)") for _ in range(self.small(3, 7)))
        for name in coroutines:
            lines += [f"drive({name}({self.small()}), [{steps()}, lambda c: c.close()])", f"drain({name}(1))"]
        for name in generators:
            lines.append(f"g = {name}({self.small()})")
            for _ in range(self.small(2, 5)):
                step = self.pick("__anext__()", "__anext__()", "asend(None)", f"asend({self.small()})", "athrow(ValueError('in'))", "athrow(Mine)", "aclose()")
                # Of one that is left in its midst CPython tells more than Adder can know.
                lines += [f"drain(g.{step})"] if step == "aclose()" or self.chance(75) else [f"c = g.{step}", f"drive(c, [lambda c: c.send(None), {steps(False)}])", "drain(c)"]
            lines += ["drain(g.aclose())"]
        return [HELPERS, BY_HAND] + lines + [f"drain({self.pick(*coroutines)}(0))" if coroutines else "print('end')"]

    def with_tasks(self):
        lines, coroutines, generators = self.functions(True)
        body = Asynchronous(self.make, True, coroutines, generators)
        body.make.names["int"], body.make.names["list"] = ["x"], ["a"]
        main = [MAIN % self.pick("", "", 1, 2), "    x, a = 1, [2]"] + body.block(2, "    ")
        for _ in range(self.small(1, 3)):
            main += ["    try:"] + ["        " + line for line in self.pick(body.gather("g"), body.task(body.fresh("t")), [f"print(await {body.awaitable()})"])] + ["    except Exception as e:", "        print('main', type(e).__name__, e)"]
        if self.chance(30):
            main += ["    " + line for line in body.task(body.fresh("t"))]
        lines += main + ["    return 'end'", "", "print(asyncio.run(main()))"]
        return [HELPERS, WITH_TASKS] + lines

    def program(self):
        return self.with_tasks() if self.chance(60) else self.by_hand()
