# sum, min and max where ints are small, large, mixed with floats and others, and compare in their own way.
big = 2 ** 29
print(sum([big, big, big]), sum([big - 1, 1]), sum([-big, -big, -1]), sum([2 ** 70, 1, -2 ** 70]))
print(sum([1, 2.5, True]), sum([True, True]), sum([], 5), sum([1], 2.5), sum(range(1000)), sum({1: 2, 3: 4}))
print(sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(x for x in (big, 1)))
print(min([3, 1, 2]), max([3, 1, 2]), min([big * 4, 5]), max([big * 4, 5]), min([-big * 4, -5]), max(True, 0), min(0, False))
print(min([2, 1.5, 3]), max([2, 2.5, 1]), max([1.0, 1]), min([1, 1.0]), max(1, 1.0, True), min('b', 'a'), max(['ab', 'b']))
print(max([1, 5, 3], key=lambda x: -x), min(['aaa', 'b'], key=len), max('abc', key=lambda c: (c == 'b', 0)), min([], default='none'))
print(max([4, 9, 9, 2], key=lambda x: x % 5), min((7, 2), (7, 1)), max([[1, 2], [1, 3]]))


class Turned:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n

    def __gt__(self, other):
        return self.n < other.n

    def __add__(self, other):
        return Turned(self.n + (other if isinstance(other, int) else other.n))

    __radd__ = __add__

    def __repr__(self):
        return 'T%d' % self.n


items = [Turned(2), Turned(9), Turned(4)]
print(min(items), max(items), sum(items), sum(items, Turned(1)), sum([1, Turned(2), 3]))
for wrong in lambda: sum([1, 'a']), lambda: min([1, 'a']), lambda: max([]), lambda: sum('ab', ''), lambda: min(1), lambda: max([None, 1]):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
