# merge, nsmallest and nlargest, with keys.
import heapq

print(list(heapq.merge([1, 4, 7], [2, 5, 8], [0, 9])))
print(list(heapq.merge([7, 4, 1], [8, 5], reverse=True)))
print(list(heapq.merge(['a', 'ccc'], ['bb'], key=len)), list(heapq.merge()))
print(heapq.nsmallest(3, [5, 1, 4, 2, 3]), heapq.nlargest(2, [5, 1, 4]))
print(heapq.nsmallest(2, ['bb', 'a', 'ccc'], key=len), heapq.nlargest(9, [1, 2]))
print(heapq.nlargest(0, [1, None]), heapq.nsmallest(-1, ['a', 2]))
print(heapq.nsmallest(0, [1]), list(heapq.merge([1, 1], [1])))
