# What natives take from a generator that goes on meanwhile: sums that grow, stop being ints or raise; lists.
def numbers(*values):
    for value in values:
        yield value


print(sum(numbers(1, 2, 3)), sum(numbers()), sum(x * x for x in range(100)))
big = 0x3fffffff
print(sum(numbers(big, big, big, -big, 5)), sum(numbers(-big, -big, -big, 1)))
print(sum(numbers(1, True, 2, False)), sum(numbers(1, 2.5, 3)), sum(numbers(1, 2), 0.5))
print(sum(numbers([1], [2], [3]), []), sum(numbers((1,), (2,)), ()))
try:
    sum(numbers(1, 2, 'three', 4))
except TypeError as error:
    print(error)

log = []


def watched(values):
    try:
        for value in values:
            got = yield value
            log.append(got)
    finally:
        log.append('closed')


steps = watched([1, 2, 'x', 4])
try:
    sum(steps)
except TypeError:
    print(log, next(steps), log)
steps.close()
print(log)


# A sum inside of a sum, in the very generator; one that fails there and is caught.
def nested(depth):
    for i in range(4):
        if depth:
            yield sum(nested(depth - 1)) + i
        else:
            yield i
        try:
            sum(numbers(1, None))
        except TypeError:
            pass


print(sum(nested(0)), sum(nested(1)), sum(nested(3)))


# yield from, sub-generators that return, and generators that were begun before.
def chained():
    first = yield from numbers(1, 2, 3)
    yield 10
    second = yield from (x for x in range(5))
    yield 100 if (first, second) == (None, None) else 0


print(sum(chained()), list(chained()), tuple(chained()), sorted(chained())[-1])
begun = numbers(*range(10))
next(begun), next(begun)
print(sum(begun), sum(begun), list(begun))


# A list that its own generator looks at.
seen = [0]


def looking():
    for i in range(12):
        yield len(seen) * 10 + i


seen.extend(looking())
print(seen)
seen[2:4] = (x for x in seen[:3])
print(seen, [*numbers('a', 'b'), *numbers(1)])


# One that ends by an exception in the middle; what it gave before is kept by extend.
def breaks():
    yield 'kept'
    yield 'too'
    raise KeyError('broken')


try:
    seen.extend(breaks())
except KeyError as error:
    print(error, seen[-2:])
try:
    list(breaks())
except KeyError:
    pass
steps = breaks()
print(next(steps))
try:
    print(sum(steps, 0))
except TypeError as error:
    print(error)
try:
    next(steps)
except KeyError:
    print(list(steps), sum(steps))


def itself():
    yield 1
    yield sum(me)


me = itself()
try:
    print(sum(me))
except ValueError as error:
    print(error)
