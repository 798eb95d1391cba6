# Where an item belongs in a sorted list, before and behind equal ones.
import bisect

numbers = [1, 3, 3, 3, 5]
for x in 0, 1, 3, 4, 9:
    print(x, bisect.bisect_left(numbers, x), bisect.bisect_right(numbers, x), bisect.bisect(numbers, x))
print(bisect.bisect_left(numbers, 3, 2), bisect.bisect_right(numbers, 3, 0, 2))
try:
    bisect.bisect(numbers, 1, -1)
except ValueError as error:
    print(error)
