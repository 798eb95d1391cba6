# Classes derived from deque, products from both sides, and | of OrderedDict and defaultdict.
from collections import OrderedDict, defaultdict, deque


class Recent(deque):
    def newest(self):
        return self[-1]


r = Recent([1, 2, 3], 2)
print(r, r.newest(), Recent(), r.copy(), type(r.copy()).__name__, isinstance(r, deque))
print(2 * deque([1, 2]), deque("ab") * 2, 3 * deque([1, 2], 4), 0 * deque([1]))
o = OrderedDict(b=1) | {"a": 2, "b": 3}
print(o, type(o).__name__, OrderedDict(a=1) | OrderedDict(b=2))
d = defaultdict(list, x=[1])
e = d | {"y": 2}
e["z"].append(5)
print(e, d, type(e).__name__)
d |= {"w": 0}
print(d, type(d).__name__, type({} | {}).__name__)
for wrong in ([1], 5):
    try:
        o | wrong
    except TypeError as error:
        print(type(error).__name__)
