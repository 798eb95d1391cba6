# A priority queue of tuples keeps the order of equal priorities by a counter.
import heapq

queue = []
for n, (priority, name) in enumerate([(3, "low"), (1, "high"), (2, "mid"), (1, "high2"), (3, "low2")]):
    heapq.heappush(queue, (priority, n, name))
print(queue[0], len(queue))
while queue:
    print(heapq.heappop(queue)[2], end=" ")
print()
for use in (lambda: heapq.heappop([]), lambda: heapq.heappush([1], "a"), lambda: heapq.heapreplace([], 1)):
    try:
        print(use())
    except (IndexError, TypeError) as error:
        print(type(error).__name__)
h = [5, 3, 8]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 1), heapq.heappushpop(h, 4), h, heapq.heapreplace(h, 9), h, heapq.heappushpop([], 7))
