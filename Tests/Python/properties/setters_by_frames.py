# Setters that return, raise, recurse, set again and are generator functions.
class Range:
    def __init__(self, low, high):
        self._low = low
        self._high = high
        self.width = 0

    @property
    def low(self):
        return self._low

    @low.setter
    def low(self, value):
        if value > self._high:
            raise ValueError('low %d above %d' % (value, self._high))
        self._low = value
        self.width = self._high - value
        return 'ignored'

    @property
    def both(self):
        return self._low, self._high

    @both.setter
    def both(self, pair):
        self._high = max(pair)
        self.low = min(pair)

    @property
    def lazy(self):
        return 'nothing'

    @lazy.setter
    def lazy(self, value):
        self.never = value
        yield value


r = Range(1, 9)
for i in range(4):
    r.low += 2
    print(r.low, r.width)
try:
    r.low = 10
except ValueError as error:
    print(error, r.low)
r.both = 7, 3
print(r.both, r.width)
r.lazy = 5
print(r.lazy, hasattr(r, 'never'), type(r).__name__)
a = r.low = b = 4
print(a, b, r.low)
for r.low in range(1, 4):
    pass
print(r.low)
r.low, x = 2, r.low
print(r.low, x)


class Guarded(Range):
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        if name == 'low':
            object.__setattr__(self, 'seen', value)


g = Guarded(0, 5)
g.low = 3
print(g.low, g.width, g.seen)


class Readonly:
    @property
    def value(self):
        return 1


try:
    Readonly().value = 2
except AttributeError as error:
    print(error)


class Node:
    def __init__(self, next):
        self.next = next
        self._mark = 0

    @property
    def mark(self):
        return self._mark

    @mark.setter
    def mark(self, value):
        self._mark = value
        if self.next:
            self.next.mark = value + 1


chain = Node(Node(Node(None)))
chain.mark = 5
print(chain.mark, chain.next.mark, chain.next.next.mark)
