# wraps, update_wrapper, total_ordering, cmp_to_key, cached_property.
# boards: microbit-v2
from functools import cached_property, cmp_to_key, total_ordering, wraps


def logged(function):
    @wraps(function)
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)
    wrapper.calls = 0
    return wrapper


@logged
def double(x):
    return x * 2


print(double(4), double("a"), double.calls, double.__name__, double.__wrapped__(1))


@total_ordering
class Version:
    def __init__(self, text): self.parts = [int(p) for p in text.split(".")]

    def __eq__(self, other): return self.parts == other.parts

    def __lt__(self, other): return self.parts < other.parts

    def __repr__(self): return "v" + ".".join(map(str, self.parts))


a, b = Version("1.2"), Version("1.10")
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a >= Version("1.2"), sorted([b, a, Version("0.9")]), max(a, b))


def compare(x, y): return len(x) - len(y) or (x > y) - (x < y)


print(sorted(["bb", "a", "ccc", "aa"], key=cmp_to_key(compare)), min(["xx", "y"], key=cmp_to_key(compare)), cmp_to_key(compare)("a") < cmp_to_key(compare)("bb"))


class Circle:
    computed = 0

    def __init__(self, r): self.r = r

    @cached_property
    def area(self):
        Circle.computed += 1
        return self.r * self.r * 3


c = Circle(2)
print(c.area, c.area, Circle.computed, Circle(1).area, Circle.computed, "area" in c.__dict__)
del c.area
print(c.area, Circle.computed)
