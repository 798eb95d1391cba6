# count and repeat with every kind of number, and what they yield.
# boards: microbit-v2
from itertools import count, islice, repeat

print(list(islice(count(), 3)), list(islice(count(5, -2), 4)), list(islice(count(0.5, 0.25), 4)), list(islice(count(step=3), 3)), list(islice(count(10 ** 20), 2)), next(count(-1)))
print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -2)), list(islice(repeat([]), 2)), list(map(pow, range(4), repeat(2))), list(zip("ab", repeat(0))))
c = count(1)
print(next(c), next(c), list(zip(c, "ab")), next(c), iter(c) is c)
r = repeat(7, 3)
print(next(r), list(r), list(r), next(r, "end"))
# differs: count and repeat are shown as generators
print(next(count(3)), next(repeat(5)), list(zip(count(1, 2), repeat("a", 2))))
try:
    repeat()
except TypeError as error:
    print(type(error).__name__)
