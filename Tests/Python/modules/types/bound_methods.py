# MethodType: functions bound to an object by hand, and called, compared and found as methods are.
# boards: microbit-v2
from types import MethodType


class Counter:
    def __init__(self):
        self.n = 0

    def add(self, k=1):
        self.n += k
        return self.n


def double(self, times=2):
    self.n *= times
    return self.n


c = Counter()
c.double = MethodType(double, c)
print(c.add(5), c.double(), c.double(times=3), c.double.__func__ is double, c.double.__self__ is c)
print(isinstance(c.add, MethodType), isinstance(c.double, MethodType), isinstance(double, MethodType), MethodType is type(c.add))
print(MethodType(Counter.add, c) == c.add, MethodType(double, c) == MethodType(double, Counter()), MethodType(Counter.add, c)(2))
print(MethodType(len, "abc")(), MethodType(print, "first")("second", sep="-"), MethodType(lambda *a: a, 1)(2, 3))


class Caller:
    def __call__(self, *args):
        return args


print(MethodType(Caller(), 7)(8), MethodType(MethodType(max, 3), 5)(4), MethodType(int, "ff")(16), list(map(MethodType(pow, 2), range(4))))
for wrong in ((5, 1), (double, None), (double,), (double, 1, 2)):
    try:
        MethodType(*wrong)
    except TypeError as e:
        print(type(e).__name__)
