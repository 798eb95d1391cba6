# Generators that read from generators.
def lines():
    for l in "# comment\na = 1\n\nb = 22\nbad\n# x\nc = 333".split("\n"):
        yield l


def without_comments(source):
    for l in source:
        if l and not l.startswith("#"):
            yield l


def pairs(source):
    for l in source:
        key, sep, value = l.partition(" = ")
        if sep:
            yield key, int(value)


print(dict(pairs(without_comments(lines()))), sum(v for k, v in pairs(lines())))


def take(n, source):
    for i, x in zip(range(n), source):
        yield x


def sieve():
    n, found = 2, []
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def chunks(source, size):
    chunk = []
    for x in source:
        chunk.append(x)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def pairwise(source):
    it = iter(source)
    previous = next(it)
    for x in it:
        yield previous, x
        previous = x


print(list(take(10, sieve())), list(chunks(range(7), 3)), [b - a for a, b in pairwise(take(6, sieve()))])
