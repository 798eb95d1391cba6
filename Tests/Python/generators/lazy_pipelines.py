# Nothing is computed before it is asked for.
log = []


def source(n):
    for i in range(n):
        log.append("make %d" % i)
        yield i


def double(items):
    for x in items:
        log.append("double %d" % x)
        yield x * 2


def take(n, items):
    for _ in range(n):
        yield next(items)


p = double(source(100))
print(log, list(take(2, p)), log)
log.clear()
print(next(x for x in double(source(9)) if x > 3), log)


def window(items, size):
    buffer = []
    for x in items:
        buffer.append(x)
        if len(buffer) == size:
            yield tuple(buffer)
            buffer.pop(0)


def group(items, key):
    current, out = None, []
    for x in items:
        k = key(x)
        if out and k != current:
            yield current, out
            out = []
        current = k
        out.append(x)
    if out: yield current, out


print(list(window("abcd", 2)), list(group([1, 3, 2, 4, 5], lambda n: n % 2)))


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or x is not None and x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)


print(list(merge([1, 4, 6], [2, 3, 7, 8])), list(merge([], [1])))
print(sum(x for x in source(5)), max(double(source(3))), sorted(double(source(3)), reverse=True), 4 in double(source(5)))
