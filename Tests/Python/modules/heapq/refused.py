# What the functions of heapq refuse: what is no list, and empty ones.
# boards: microbit-v2
import heapq

for function, args in [(heapq.heappop, ([],)), (heapq.heapreplace, ([], 1)), (heapq.heapify, ((1, 2),)), (heapq.heappush, (5, 1)),
                       (heapq.heappop, ("abc",)), (heapq.heappushpop, ({}, 1)), (heapq.heapreplace, ((), 1)), (heapq.heapify, ([1, "a"],))]:
    try:
        print(function(*args))
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
print(heapq.heappushpop([], 1), heapq.nlargest(3, [2, 5]), heapq.nsmallest(0, [1]))
