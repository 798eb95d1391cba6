# Customers in a queue: events in order of time, kept in a heap by hand.
class Heap:
    def __init__(self): self.a = []

    def push(self, x):
        a = self.a
        a.append(x)
        i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.a
        top, last = a[0], a.pop()
        if a:
            a[0], i = last, 0
            while True:
                c = 2 * i + 1
                if c + 1 < len(a) and a[c + 1] < a[c]: c += 1
                if c >= len(a) or a[i] <= a[c]: break
                a[i], a[c] = a[c], a[i]
                i = c
        return top


def simulate(customers, clerks):
    events, waiting, free, waited, longest, clock = Heap(), [], clerks, 0, 0, 0
    for n in range(customers): events.push((n * 3 + n * n % 5, "arrives", n))
    served = []
    while events.a:
        clock, what, n = events.pop()
        if what == "arrives": waiting.append((clock, n))
        else:
            free += 1
            served.append(n)
        while free and waiting:
            since, n = waiting.pop(0)
            waited += clock - since
            free -= 1
            events.push((clock + 4 + n * 7 % 9, "leaves", n))
        longest = max(longest, len(waiting))
    return clock, waited, longest, served


for clerks in (1, 2, 3): print(clerks, simulate(12, clerks))
h = Heap()
for x in (5, 3, 8, 1, 9, 2): h.push(x)
print([h.pop() for _ in range(6)])
