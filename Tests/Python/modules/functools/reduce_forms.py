# reduce in all its forms.
# boards: microbit-v2
from functools import reduce
import operator

print(reduce(operator.add, [1, 2, 3]), reduce(operator.add, [], 5), reduce(max, [3, 9, 2]), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(operator.add, "abc"), reduce(operator.add, [[1], [2]], []), reduce(lambda a, b: b + a, "abc", "-"), reduce(print, [7]))
print(reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}), reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 2])(5), reduce(operator.and_, [0b111, 0b101]), reduce(lambda a, b: a if len(a) >= len(b) else b, ["aa", "b", "cc"]))
steps = []


def add(a, b):
    steps.append((a, b))
    return a + b


print(reduce(add, range(4)), steps, reduce(add, iter([1]), 10), len(steps))
for use in (lambda: reduce(add, []), lambda: reduce(add), lambda: reduce(add, 5), lambda: reduce(5, [1, 2]), lambda: reduce(add, [1, "a"])):
    try:
        print(use())
    except TypeError as error:
        print(type(error).__name__, str(error)[:30] if "reduce() of" in str(error) else "")
print(reduce(lambda a, b: a - b, [10, 3, 2]), reduce(lambda acc, c: acc * 2 + int(c), "1011", 0))
