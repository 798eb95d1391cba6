# Recursive generators.
def permutations(items):
    if len(items) <= 1:
        yield items
    else:
        for i in range(len(items)):
            for rest in permutations(items[:i] + items[i + 1:]):
                yield items[i:i + 1] + rest


def combinations(items, k):
    if k == 0:
        yield []
    elif items:
        for rest in combinations(items[1:], k - 1):
            yield [items[0]] + rest
        yield from combinations(items[1:], k)


def gray(n):
    if n == 0:
        yield ""
    else:
        for c in gray(n - 1):
            yield "0" + c
        for c in reversed(list(gray(n - 1))):
            yield "1" + c


def partitions(n, largest):
    if n == 0:
        yield ()
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k):
            yield (k,) + rest


print(list(permutations("abc")), sum(1 for _ in permutations([1, 2, 3, 4])))
print(list(combinations("wxyz", 2)))
print(list(gray(3)))
print(list(partitions(5, 5)))
