# Small tools made of itertools.
# boards: microbit-v2
from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, product, repeat, takewhile, tee, zip_longest


def take(n, items): return list(islice(items, n))


def grouper(items, n, fill=None): return list(zip_longest(*[iter(items)] * n, fillvalue=fill))


def powerset(items): return list(chain.from_iterable(combinations(items, r) for r in range(len(items) + 1)))


def round_robin(*iterables):
    waiting = [iter(i) for i in iterables]
    while waiting:
        for it in waiting[:]:
            try:
                yield next(it)
            except StopIteration:
                waiting.remove(it)


def sieve():
    numbers = count(2)
    while True:
        p = next(numbers)
        yield p
        numbers = filter(lambda n, p=p: n % p, numbers)


print(take(6, sieve()), grouper("abcdefg", 3, "-"), powerset([1, 2, 3]))
print("".join(round_robin("abc", "d", "ef")), list(zip("abc", cycle([0, 1]))), list(accumulate(repeat(2, 5), lambda a, b: a * b)))
print([(k, sum(1 for _ in g)) for k, g in groupby(sorted("mississippi"))], list(takewhile(lambda x: x < 40, (n * n for n in count(1)))))
a, b = tee([1, 4, 9, 16])
next(b)
print([y - x for x, y in zip(a, b)], ["".join(p) for p in product("01", repeat=2)], max(len(list(g)) for _, g in groupby("aabbbc")))
print(list(chain(*zip("ace", "bdf"))), sum(islice(count(1), 10)), take(3, chain.from_iterable(repeat("xy"))), dict(enumerate(islice("hello", 1, None, 2))))
