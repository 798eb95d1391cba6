# heapify, heapreplace and heappushpop leave the list as CPython does.
import heapq

heap = [9, 8, 7, 6, 5, 4, 3]
heapq.heapify(heap)
print(heap)
print(heapq.heapreplace(heap, 10), heap)
print(heapq.heappushpop(heap, 1), heapq.heappushpop(heap, 6), heap)
empty = []
heapq.heapify(empty)
print(empty, heapq.heappushpop(empty, 3))
big = [(i * 37) % 101 for i in range(60)]
heapq.heapify(big)
print(all(big[(i - 1) // 2] <= big[i] for i in range(1, 60)))
print([heapq.heappop(big) for _ in range(60)] == sorted((i * 37) % 101 for i in range(60)))
