# A scheduler of generator tasks with sleeping, messages and results.
class Loop:
    def __init__(self): self.ready, self.now, self.trace = [], 0, []

    def spawn(self, task, delay=0):
        self.ready.append((self.now + delay, len(self.trace), task, None))
        return self

    def run(self):
        while self.ready:
            self.ready.sort(key=lambda entry: entry[:2])
            when, _, task, value = self.ready.pop(0)
            self.now = max(self.now, when)
            try:
                request = task.send(value)
            except StopIteration as stop:
                self.trace.append("%d done %s" % (self.now, stop.value))
            else:
                self.ready.append((self.now + request, len(self.trace), task, self.now))
                self.trace.append(self.now)
        return self.trace


def blink(name, period, times):
    for i in range(times):
        now = yield period
        log.append("%s@%s" % (name, now))
    return name


def parent(loop):
    yield 1
    loop.spawn(blink("child", 2, 1))
    result = yield from blink("own", 3, 1)
    return "parent of " + result


log = []
loop = Loop()
loop.spawn(blink("a", 5, 2)).spawn(blink("b", 3, 3), 1).spawn(parent(loop))
print(loop.run())
print(log)
print(loop.now, len(loop.ready))
