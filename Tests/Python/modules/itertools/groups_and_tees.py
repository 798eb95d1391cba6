# groupby and tee.
# boards: microbit-v2
from itertools import groupby, tee

print([(k, list(g)) for k, g in groupby('aaabbc')])
print([k for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2)])
groups = groupby('aab')
first, members = next(groups)
second, others = next(groups)
print(first, list(members), second, list(others))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
c, d, e = tee('xy', 3)
print(list(c), next(d), list(e), list(d))
