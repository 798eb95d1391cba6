# A round-robin scheduler: tasks, sleeping, a queue, results.
class Sleep:
    def __init__(self, ticks): self.ticks = ticks

    def __await__(self):
        for _ in range(self.ticks): yield
        return self.ticks


class Queue:
    def __init__(self): self.items = []

    def put(self, item): self.items.append(item)

    async def get(self):
        while not self.items: await Sleep(1)
        return self.items.pop(0)


def run(**coroutines):
    results, tasks, ticks = {}, list(coroutines.items()), 0
    while tasks:
        name, coroutine = tasks.pop(0)
        ticks += 1
        try:
            coroutine.send(None)
        except StopIteration as e:
            results[name] = e.value
        except Exception as e:
            results[name] = repr(e)
        else:
            tasks.append((name, coroutine))
    return results, ticks


order = []


async def producer(queue, n):
    for i in range(n):
        await Sleep(2)
        queue.put(i)
        order.append("p%d" % i)
    queue.put(None)


async def consumer(queue):
    got = []
    while True:
        item = await queue.get()
        if item is None: return got
        order.append("c%d" % item)
        got.append(item * item)


async def fails():
    await Sleep(1)
    raise OSError("gone")


q = Queue()
print(run(p=producer(q, 3), c=consumer(q), f=fails()))
print(order)


async def depth(n): return 0 if n == 0 else 1 + await depth(n - 1)


print(run(a=depth(12), b=depth(3)))
