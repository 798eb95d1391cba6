# Generators: pipelines, recursion with yield from, and coroutines that are sent values.

COUNT = 600
DEPTH = 6


def numbers(limit):
    n = 1
    while n <= limit:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def every(step, source):
    for i, value in enumerate(source):
        if i % step == 0:
            yield value


def in_order(tree):
    if tree is not None:
        left, value, right = tree
        yield from in_order(left)
        yield value
        yield from in_order(right)


def balanced(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return (balanced(low, middle), middle, balanced(middle + 1, high))


def average():
    total = count = 0
    value = None
    while True:
        value = yield value and total // count
        total += value
        count += 1
        value = True


def primes():
    found = []
    for n in numbers(1 << 20):
        if n > 1 and all(n % p for p in found):
            found.append(n)
            yield n


print(sum(every(3, squares(numbers(COUNT)))))
print(sum(x for x in in_order(balanced(0, 1 << DEPTH)) if x % 2))
mean = average()
next(mean)
for n in numbers(COUNT):
    result = mean.send(n * 4)
print(result)
for index, prime in zip(range(50), primes()):
    pass
print(index + 1, prime)
