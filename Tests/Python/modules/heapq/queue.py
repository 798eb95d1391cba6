# heappush keeps the smallest item first; heappop takes the items in order.
from heapq import heappop, heappush

heap = []
for item in [5, 3, 8, 1, 9, 2]:
    heappush(heap, item)
    print(heap)
print([heappop(heap) for _ in range(6)])
for word in 'pear fig apple'.split():
    heappush(heap, (len(word), word))
print(heap[0], heappop(heap), len(heap))
try:
    heappop([])
except IndexError as error:
    print(type(error).__name__)
