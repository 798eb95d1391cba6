# count, cycle, repeat, accumulate and islice.
# boards: microbit-v2
from itertools import accumulate, count, cycle, islice, repeat

print(list(islice(count(3, 2), 4)), list(islice(cycle('ab'), 5)), list(repeat(7, 3)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
print(list(accumulate([])), list(islice('abcdef', 2)), list(islice('abcdef', 1, None, 2)))
numbers = iter(range(10))
print(list(islice(numbers, 2, 5)), next(numbers))
for limits in (-1,), (1, -2), (0, 3, 0):
    try:
        islice('abc', *limits)
    except ValueError as error:
        print(error)
