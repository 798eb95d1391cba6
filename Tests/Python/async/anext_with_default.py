# anext with a default: at the end, before it, with waits in between, with what raises something else.
class Wait:
    def __await__(self):
        got = yield "waits"
        return got


async def count(n):
    for i in range(n):
        await Wait()
        yield i


class Empty:
    async def __anext__(self):
        raise StopAsyncIteration


class Broken:
    async def __anext__(self):
        raise KeyError("broken")


def run(coroutine):
    steps = []
    try:
        while True:
            steps.append(coroutine.send(None))
    except StopIteration as e:
        return steps, e.value
    except Exception as e:
        return steps, type(e).__name__, str(e)


async def values(iterator, *default):
    return [await anext(iterator, *default), await anext(iterator, *default)]


print(run(values(count(3))))
print(run(values(count(1))))
print(run(values(count(1), "default")))
print(run(values(count(0), None)))
print(run(values(Empty(), 7)))
print(run(values(Empty())))
print(run(values(Broken(), 7)))

# By hand.
step = anext(count(1), "end")
print(step.send(None))
try:
    step.throw(ValueError("thrown"))
except ValueError as e:
    print("raised", e)
