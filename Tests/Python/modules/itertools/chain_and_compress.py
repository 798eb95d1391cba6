# chain of everything that iterates; compress by flags; lazily.
# boards: microbit-v2
from itertools import chain, compress, cycle, islice

print(list(chain("ab", (1,), {2: 3}, range(2))), list(chain()), list(chain([], [])), list(chain.from_iterable(["ab", [1]])), list(chain(*[[1], [2]])), sum(chain([1], [2, 3])))
print(list(compress("abcd", [1, 0, True, ""])), list(compress("abc", [1])), list(compress([], [1])), list(compress(range(6), cycle([0, 1]))))
seen = []


def noisy(name, n):
    for i in range(n):
        seen.append(name)
        yield i


c = chain(noisy("a", 2), noisy("b", 1))
print(seen, next(c), seen, list(c), seen)
print(list(islice(cycle("ab"), 5)), list(islice(cycle([]), 3)), list(islice(chain("x", cycle("yz")), 6)), list(chain.from_iterable(range(n) for n in range(4))))
try:
    list(chain([1], 5))
except TypeError as error:
    print(error)
