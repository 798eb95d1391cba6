# What decorators are used for: caches, retries, timing by counting, checks of arguments.
def memo(f):
    cache = {}

    def wrap(*args):
        if args not in cache: cache[args] = f(*args)
        return cache[args]
    wrap.cache = cache
    return wrap


@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), len(fib.cache))


def retry(times, *kinds):
    def wrap(f):
        def inner(*args):
            for attempt in range(1, times + 1):
                try:
                    return f(*args), attempt
                except kinds as e:
                    error = e
            raise RuntimeError("gave up after %d" % times) from error
        return inner
    return wrap


failures = [ValueError("a"), KeyError("b")]


@retry(3, ValueError, KeyError)
def flaky(x):
    if failures: raise failures.pop(0)
    return x


@retry(2, ValueError)
def hopeless(): int("x")


print(flaky("ok"))
try:
    hopeless()
except RuntimeError as e:
    print(e, "|", e.__cause__)


def types(*kinds):
    def wrap(f):
        def inner(*args):
            for a, k in zip(args, kinds):
                if not isinstance(a, k): raise TypeError("%s: %r is no %s" % (f.__name__, a, k.__name__))
            return f(*args)
        return inner
    return wrap


@types(int, str)
def repeat(n, s): return s * n


print(repeat(2, "ab"))
try:
    repeat("2", "ab")
except TypeError as e:
    print(e)
