# total_ordering, cmp_to_key, wraps and singledispatch.
# boards: microbit-v2
from functools import cmp_to_key, singledispatch, total_ordering, wraps


@total_ordering
class Size:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


one, two = Size(1), Size(2)
print(one < two, one <= one, two > one, one >= two, two >= two)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


def logged(function):
    @wraps(function)
    def inner(*args):
        return function(*args) + 1
    return inner


@logged
def base(x):
    return x


print(base(4), base.__name__, base.__wrapped__(4))


@singledispatch
def show(x):
    return 'object'


@show.register(int)
def _(x):
    return 'int'


@show.register(list)
def _(x):
    return 'list'


print(show(1), show([]), show('s'), show(True))
