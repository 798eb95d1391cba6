# Tools for iterators written by hand: each is lazy, consumes once, and works on endless input.
def take(n, items):
    items = iter(items)
    while n > 0:
        try:
            yield next(items)
        except StopIteration:
            return
        n -= 1


def count(start=0, step=1):
    while True:
        yield start
        start += step


def chunk(items, size):
    items = iter(items)
    while part := list(take(size, items)): yield part


def pairwise(items):
    items = iter(items)
    a = next(items, None)
    for b in items:
        yield a, b
        a = b


def interleave(*many):
    many = [iter(m) for m in many]
    while many:
        for m in list(many):
            try:
                yield next(m)
            except StopIteration:
                many.remove(m)


def peekable(items):
    items = iter(items)
    ahead = []

    def peek():
        if not ahead: ahead.append(next(items))
        return ahead[0]

    def advance():
        if ahead: return ahead.pop()
        return next(items)
    return peek, advance


def unique(items, key=lambda x: x):
    seen = set()
    for x in items:
        k = key(x)
        if k not in seen:
            seen.add(k)
            yield x


def scan(f, items, start):
    yield start
    for x in items:
        start = f(start, x)
        yield start


print(list(take(3, count(5, 2))), list(chunk(range(7), 3)), list(pairwise("abcd")), list(pairwise("a")), list(interleave("abc", [1], "xy")))
peek, advance = peekable("pq")
print(peek(), peek(), advance(), advance())
try:
    peek()
except StopIteration:
    print("nothing to peek at")
print(list(unique("abracadabra")), list(unique(["Aa", "aA", "b"], str.lower)), list(scan(lambda a, b: a + b, [1, 2, 3], 10)))
print(list(take(5, (n for n in count(2) if all(n % d for d in range(2, n))))), sum(take(10, count())), next(x for x in count() if x * x > 50))
print(list(zip(count(), "ab", take(9, count(7)))), dict(zip("xyz", count(1))), list(map(lambda a, b: a * b, count(1), [5, 6])))
