# Exceptions through coroutines: handlers, finally, context, throw and close.
class Pause:
    def __await__(self): yield "paused"


def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as e:
        return e.value


async def divides(): return 1 // 0


async def catches():
    try:
        return await divides()
    except ZeroDivisionError as e:
        try:
            raise ValueError("again")
        except ValueError as second:
            return str(e), str(second), second.__context__ is e
    finally:
        print("finally")


print(run(catches()))


async def waits():
    try:
        await Pause()
    except KeyError as e:
        return "thrown in: %s" % e
    finally:
        print("leaving")


c = waits()
print(c.send(None))
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)
c = waits()
c.send(None)
c.close()
c = waits()
try:
    c.throw(ValueError("before it began"))
except ValueError as e:
    print(e)


async def stops(): raise StopIteration("hidden")


async def stops_async():
    yield 1
    raise StopAsyncIteration


async def over():
    async for x in stops_async(): pass


for f in (stops, over):
    try:
        run(f())
    except RuntimeError as e:
        print(e, type(e.__cause__).__name__)
