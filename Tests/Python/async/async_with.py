# async with: __aenter__ and __aexit__ are awaited; exceptions may be swallowed.
log = []


class Pause:
    def __await__(self): yield


class Manager:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Pause()
        log.append("+" + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, trace):
        await Pause()
        log.append("-%s:%s" % (self.name, kind.__name__ if kind else None))
        return self.swallow


def run(coroutine):
    steps = 0
    try:
        while True:
            coroutine.send(None)
            steps += 1
    except StopIteration as e:
        done = log[:]
        log.clear()
        return e.value, steps, done


async def simple():
    async with Manager("a") as x, Manager("b") as y: return x + y


async def swallows():
    async with Manager("s", True): raise ValueError
    return "went on"


async def passes():
    try:
        async with Manager("outer"):
            async with Manager("inner"): [][1]
    except IndexError as e: return str(e)


async def loops():
    for i in range(5):
        async with Manager(str(i)):
            if i == 1: continue
            if i == 2: break
    return i


for f in (simple, swallows, passes, loops): print(run(f()))


class OnlyEnter:
    async def __aenter__(self): pass


async def wrong(what):
    async with what: pass


for bad in (1, OnlyEnter()):
    try:
        run(wrong(bad))
    except TypeError as e:
        print(e)
