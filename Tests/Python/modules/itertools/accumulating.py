# accumulate with functions, an initial value, and running extremes.
# boards: microbit-v2
from itertools import accumulate, repeat
import operator

print(list(accumulate([1, 2, 3])), list(accumulate("abc")), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([2, 3, 4], operator.mul)), list(accumulate([])))
print(list(accumulate([5, 1, 3], lambda a, b: a * 10 + b)), list(accumulate([0.5, 0.25])), list(accumulate([[1], [2]])), list(accumulate(range(5), func=operator.sub)), list(accumulate(repeat(2, 4), operator.mul)))
balance = list(accumulate([100, -20, -30, 50], initial=0))
print(balance, min(balance), list(accumulate([True, True])), list(accumulate(iter("xy"), lambda a, b: b + a)))


def logistic(x, _): return 4 * x * (1 - x)


print(list(accumulate(repeat(0.5, 4), logistic)))
a = accumulate([1, 2, 3])
print(next(a), next(a), list(a), list(a))
