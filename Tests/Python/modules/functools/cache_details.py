# lru_cache and cache: hits, misses, sizes, clearing, keyword arguments, exceptions.
# boards: microbit-v2
from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=3)
def f(x, y=0):
    calls.append((x, y))
    return x * 10 + y


print([f(1), f(2), f(1), f(3), f(4), f(2), f(1, y=5), f(1, y=5)], len(calls), f.cache_info())
f.cache_clear()
print(f.cache_info(), f(1), f.cache_info().hits, f.cache_info().misses, f.__name__, f.__wrapped__(1, 2))


@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info().currsize, fib.cache_info().maxsize)


@lru_cache
def plain(x): return [x]


print(plain(1) is plain(1), plain(1) is plain(2), plain.cache_info().maxsize)


@lru_cache(maxsize=None)
def failing(x):
    calls.append("tried")
    return 1 / x


for _ in range(2):
    try:
        failing(0)
    except ZeroDivisionError as error:
        print(error, calls.count("tried"), failing.cache_info().currsize)
try:
    f([])
except TypeError as error:
    print(error)
