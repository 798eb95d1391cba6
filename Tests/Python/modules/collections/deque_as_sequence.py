# Index, search, change and compare a deque.
from collections import deque

d = deque('hello')
print(d.index('l'), d.count('l'), d.copy() == d, deque('ab') < deque('b'), bool(deque()))
d[1] = 'a'
del d[0]
d.insert(1, '-')
d.remove('o')
print(d)
d.reverse()
print(''.join(d), list(reversed(d)))
d += 'xy'
print(d, deque('ab') + deque('c'))
for wrong in lambda: d[100], lambda: d.remove('?'), lambda: deque([1], maxlen=-1):
    try:
        wrong()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
d.clear()
print(d, len(d))
