# itemgetter, attrgetter and methodcaller.
# boards: microbit-v2
from operator import attrgetter, itemgetter, methodcaller

print(itemgetter(1)([1, 2]), itemgetter(0, 2)('abc'), itemgetter('x')({'x': 9}))
print(sorted([('a', 3), ('b', 1)], key=itemgetter(1)), itemgetter(slice(1, 3))([1, 2, 3]))


class Point:
    def __init__(self, x, inner=None):
        self.x = x
        self.inner = inner


p = Point(1, Point(2))
print(attrgetter('x')(p), attrgetter('inner.x')(p), attrgetter('x', 'inner.x')(p))
print(methodcaller('split', ',')('a,b'), methodcaller('upper')('q'))
print(itemgetter(1), itemgetter(1, 2))
