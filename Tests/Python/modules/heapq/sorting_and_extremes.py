# nlargest, nsmallest with keys, merge with keys and reverse, a heap sort.
import heapq

data = [7, 2, 9, 4, 4, 1, 8]
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nlargest(0, data), heapq.nsmallest(99, data), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(2, [-3, 1, 2], key=abs), heapq.nlargest(1, []), heapq.nsmallest(1, data), heapq.nlargest(1, "hello"))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([], [1])), list(heapq.merge()), list(heapq.merge("ad", "bc")), list(heapq.merge([9, 5], [8, 1], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
h = []
for x in data:
    heapq.heappush(h, x)
print([heapq.heappop(h) for _ in range(len(h))], h)
m = heapq.merge(iter(range(0, 10, 3)), iter(range(1, 10, 4)))
print(next(m), next(m), list(m))
print(heapq.nsmallest(2, {"x": 3, "y": 1}.items(), key=lambda i: i[1]), heapq.nlargest(2, (x * x % 7 for x in range(7))))
