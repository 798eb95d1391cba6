# An array as a sequence of numbers.
from array import array

a = array('h', [1, -2, 3])
print(a, len(a), a[0], a[-1], a.typecode, a.itemsize)
a.append(300)
a.extend([5, 6])
a[1] = 7
print(a, a[1:4], a.tolist(), 300 in a, a.index(300), a.count(7))
a.insert(1, 9)
print(a.pop(), a.pop(0), a)
a.remove(300)
a.reverse()
del a[0]
print(a, a == array('h', [3, 7, 9]), sum(a))
print(array('b'), array('B', [1]) + array('B', [2]), array('i', [1]) * 3)
