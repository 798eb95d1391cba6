# Functions composed, curried, retried and registered with functools.
# boards: microbit-v2
from functools import lru_cache, partial, reduce, wraps


def compose(*functions): return reduce(lambda f, g: lambda x: g(f(x)), functions)


clean = compose(str.strip, str.lower, str.title)
print(clean("  hello world "), compose(len, bin, partial(int, base=2))("abcde"), list(map(partial(max, 3), [1, 5, 2])))


def retry(times):
    def decorate(function):
        @wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args), attempt
                except ValueError as error:
                    last = error
            raise last
        return wrapper
    return decorate


state = {"left": 2}


@retry(3)
def flaky(x):
    if state["left"]:
        state["left"] -= 1
        raise ValueError("not yet")
    return x


print(flaky("done"), flaky.__name__)
state["left"] = 9
try:
    flaky(1)
except ValueError as error:
    print(error, state)


@lru_cache(maxsize=None)
def change(amount, coins):
    if amount == 0: return 1
    if amount < 0 or not coins: return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


print(change(100, (50, 25, 10, 5, 1)), change.cache_info().misses > 10, change(5, (2,)))
registry = {}


def command(name=None, **options):
    if callable(name): return command()(name)
    def register(function):
        registry[name or function.__name__] = partial(function, **options)
        return function
    return register


@command
def hello(who="you"): return "hello " + who


@command("add", extra=10)
def total(*numbers, extra=0): return sum(numbers) + extra


print(sorted(registry), registry["hello"]("me"), registry["add"](1, 2), total(1, 2))
