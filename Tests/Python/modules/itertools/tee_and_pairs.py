# tee, pairwise and zip_longest.
# boards: microbit-v2
from itertools import islice, pairwise, tee, zip_longest

a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), next(b), list(a), list(b), tee([], 0), len(tee("x", 3)))
x, y = tee(x * x for x in range(4))
next(y)
print(list(zip(x, y)), list(pairwise("abcd")), list(pairwise([])), list(pairwise([1])), [b - a for a, b in pairwise([1, 4, 9, 16])])
print(list(zip_longest("ab", "x", fillvalue="-")), list(zip_longest("a", [], [1, 2])), list(zip_longest()), list(zip_longest([1], [2])), dict(zip_longest("abc", [1], fillvalue=0)))


def window(items, n):
    its = tee(items, n)
    for i, it in enumerate(its):
        next(islice(it, i, i), None)
    return zip(*its)


print(list(window("abcde", 3)), list(window([1, 2], 3)))
try:
    tee("x", -1)
except ValueError as error:
    print(error)
