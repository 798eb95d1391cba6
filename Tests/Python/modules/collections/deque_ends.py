# A deque takes and gives at both ends.
from collections import deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
print(d, len(d), d[0], d[-1], 3 in d, d.maxlen)
d.appendleft(0)
print(d)
d.rotate(1)
print(d)
d.rotate(-2)
print(d)
e = deque()
for i in range(20):
    e.append(i)
    if i % 3 == 2:
        e.popleft()
print(list(e), e.pop(), e.popleft())
e.extendleft([1, 2])
print(e[0], e[1], len(e))
try:
    deque().pop()
except IndexError as error:
    print(error)
