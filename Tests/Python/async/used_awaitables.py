# What is over, or in the midst of something, says so: coroutines and the awaitables of generators.
class Wait:
    def __await__(self):
        yield "waits"


async def work():
    await Wait()
    return 5


async def items():
    yield 1
    await Wait()
    yield 2


def do(what, *args):
    try:
        print("gives", what(*args))
    except BaseException as e:
        print(type(e).__name__, e)


c = work()
do(c.send, None)
do(c.send, None)
do(c.send, None)
do(c.throw, KeyError)
c = work()
do(c.throw, KeyError("never begun"))
do(c.throw, KeyError)

g = items()
first = g.asend(None)
do(first.send, None)
do(first.send, None)
do(first.throw, KeyError)

waiting = g.asend(None)
do(waiting.send, None)
do(g.asend(None).send, None)
other = g.athrow(KeyError)
do(other.send, None)
do(other.send, None)
do(g.aclose().send, None)
do(waiting.send, None)

done = g.aclose()
do(done.send, None)
do(done.send, None)
do(g.athrow(KeyError).send, None)
do(g.aclose().send, None)
do(g.asend(None).send, None)

fresh = items()
do(fresh.asend(3).send, None)
do(fresh.athrow(KeyError).send, 3)
do(fresh.asend(3).send, 4)
