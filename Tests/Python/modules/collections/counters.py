# Counter counts, and calculates with counts.
from collections import Counter

c = Counter('abracadabra')
print(c, c['z'], c.most_common(2), c.total())
c.subtract('aab')
print(c)
c.update({'a': 5})
print(c['a'])
del c['a']
del c['nope']
print('a' in c, sorted(Counter(a=2, b=1).elements()))
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=2))
print(Counter(a=3) & Counter(a=1, b=1), Counter(a=3) | Counter(b=1), +Counter(a=-1, b=2))
