# OrderedDict knows order; defaultdict makes what is missing.
from collections import OrderedDict, defaultdict

o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
print(o)
o.move_to_end('c', last=False)
print(o, o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict())
q = defaultdict(list)
q['x'].append(1)
q['y']
print(q, dict(q), q.default_factory, 'z' in q)
try:
    defaultdict(None)['k']
except KeyError as error:
    print(repr(error))
try:
    defaultdict(3)
except TypeError as error:
    print(error)
