# async with: values, several managers, suppressed exceptions, return and break inside.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value


class Pause:
    def __await__(self): yield


log = []


class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Pause()
        log.append("+" + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, trace):
        await Pause()
        log.append("-" + self.name + (kind.__name__ if kind else ""))
        return self.swallow


async def main():
    async with M("a") as a, M("b") as b:
        log.append(a + b)
    async with M("s", True):
        raise ValueError
    async with (M("p") as p, M("q")):
        pass
    for i in range(3):
        async with M("l%d" % i):
            if i == 0: continue
            if i == 1: break
    async with M("r"):
        return "returned"


print(run(main()), log)
log.clear()


async def fails():
    async with M("x"), M("y"):
        log.append(1 // 0)


try:
    run(fails())
except ZeroDivisionError as e:
    print(log)


class Sync:
    def __enter__(self): pass

    def __exit__(self, *a): pass


async def wrong(m):
    async with m: pass


async def wrong2():
    with M("z"): pass


for c in (wrong(Sync()), wrong(5), wrong2()):
    try:
        run(c)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
