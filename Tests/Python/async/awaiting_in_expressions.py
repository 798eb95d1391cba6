# await inside operators, calls, displays, f-strings, conditions and defaults keeps the order of evaluation.


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        print("await", self.value)
        yield
        return self.value


def run(coroutine):
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value


async def main():
    print(await Ready(2) + await Ready(3) * await Ready(4))
    print([await Ready(1), await Ready(5)], {await Ready("k"): await Ready("v")})
    print(f"{await Ready(7)!r:>4}|{await Ready('x')}")
    print("yes" if await Ready(0) else "no", await Ready(0) or await Ready(9))
    print(max(await Ready(3), *[await Ready(8)], key=lambda n: -n))
    a, *b = await Ready((1, 2, 3))
    items = {"n": 1}
    items[await Ready("n")] += await Ready(10)
    return a, b, items, -await Ready(6), not await Ready(1), await Ready(2) < await Ready(3) < await Ready(1)


print(run(main()))
