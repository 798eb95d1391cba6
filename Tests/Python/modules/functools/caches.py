# lru_cache drops what was used longest ago; cache and cached_property keep everything.
# boards: microbit-v2
from functools import cache, cached_property, lru_cache

calls = []


@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


print([square(i) for i in (1, 2, 1, 3, 2, 1)], calls)
print(square.cache_info(), square.__name__)
square.cache_clear()
print(square.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(25), fib.cache_info())


class Box:
    made = 0

    @cached_property
    def value(self):
        Box.made += 1
        return Box.made * 10


box = Box()
print(box.value, box.value, Box.made, Box().value)
