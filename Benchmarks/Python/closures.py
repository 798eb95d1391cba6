# Closures and higher-order functions: counters, composition, memoisation, partial application.

ROUNDS = 120


def counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x

    return composed


def partial(f, *first, **named):
    def call(*rest, **more):
        keywords = dict(named)
        keywords.update(more)
        return f(*(first + rest), **keywords)

    return call


def memoized(f):
    known = {}

    def call(n):
        if n not in known:
            known[n] = f(n)
        return known[n]

    return call


@memoized
def steps(n):
    return 0 if n == 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)


def scale(x, factor=1, offset=0):
    return x * factor + offset


advance = [counter(step) for step in (1, 2, 3)]
chain = compose(lambda x: x + 1, lambda x: x * 2, partial(scale, factor=3), partial(max, 10))
total = longest = 0
for i in range(ROUNDS):
    total += sum(f() for f in advance)
    total += chain(i) - partial(scale, i, offset=2)(factor=i % 4)
    longest = max(longest, steps(i % 15 + 1))
print([f() for f in advance], total, longest)
print(list(map(chain, range(0, 12, 3))), sum(filter(lambda n: n % 3 == 0, range(300))))
