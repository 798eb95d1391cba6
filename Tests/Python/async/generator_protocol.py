# asend, athrow and aclose of an asynchronous generator, driven by hand to the last step.


def step(awaitable):
    try:
        awaitable.send(None)
        return "waits"
    except StopIteration as stop:
        return "value", stop.value
    except BaseException as error:
        return type(error).__name__, str(error)


async def echo():
    got = "start"
    while True:
        try:
            got = yield got
            if got == "stop":
                return
        except KeyError as error:
            got = f"caught {error}"
        finally:
            print("round")


g = echo()
print(step(g.asend(None)))
print(step(g.asend("a")))
print(step(g.athrow(KeyError("k"))))
print(step(g.asend("stop")))
print(step(g.asend("late")))
print(step(g.__anext__()))
h = echo()
print(step(h.__anext__()))
print(step(h.athrow(ValueError("v"))))
print(step(h.__anext__()))
k = echo()
print(step(k.__anext__()), step(k.aclose()), step(k.aclose()))
