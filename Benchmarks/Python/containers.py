# The modules collections, heapq, bisect and struct: a log of readings kept, counted and packed.
from bisect import insort
from collections import Counter, deque, namedtuple
from heapq import heappop, heappush
from struct import calcsize, pack, unpack

READINGS = 40

Reading = namedtuple("Reading", "time kind value")
last = deque((), 8)
kinds = Counter()
queue = []
order = []
record = "<HBh"
data = bytearray()

state = 7
for time in range(READINGS):
    state = (state * 75 + 74) % 65537
    reading = Reading(time, "abcd"[state % 4], state % 2000 - 1000)
    last.append(reading.value)
    kinds[reading.kind] += 1
    heappush(queue, (reading.value, reading.time))
    insort(order, reading.value % 100)
    if time % 4 == 0:
        data += pack(record, reading.time, ord(reading.kind), reading.value)

first = [heappop(queue) for _ in range(5)]
size = calcsize(record)
values = [unpack(record, data[i : i + size])[2] for i in range(0, len(data), size)]
print(list(last)[-3:], kinds.most_common(2), first[0], order[10], sum(values))
