# A scheduler of events by time, and running medians with two heaps.
import heapq


class Scheduler:
    def __init__(self): self.queue, self.now, self.count = [], 0, 0

    def at(self, delay, action, *args):
        heapq.heappush(self.queue, (self.now + delay, self.count, action, args))
        self.count += 1

    def run(self, until):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, action, args = heapq.heappop(self.queue)
            action(*args)
        self.now = until


log = []
s = Scheduler()


def blink(name, every):
    log.append("%s%d" % (name, s.now))
    s.at(every, blink, name, every)


s.at(0, blink, "a", 3)
s.at(1, blink, "b", 4)
s.run(10)
print(log, len(s.queue), s.now)
s.run(12)
print(log[-2:], s.count)
low, high, medians = [], [], []
for x in (5, 2, 8, 1, 9, 3):
    heapq.heappush(low, -heapq.heappushpop(high, x))
    if len(low) > len(high):
        heapq.heappush(high, -heapq.heappop(low))
    medians.append(high[0] if len(high) > len(low) else (high[0] - low[0]) / 2)
print(medians)
print(sorted(-x for x in low), sorted(high))
print(list(heapq.merge([1, 5], [2, 6], [0, 9])), heapq.nlargest(2, [3, 9, 4]), heapq.nsmallest(1, [3, 9, 4]))
