# Functions that call themselves and each other.
def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def power_set(items):
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0]] + r for r in rest]


def permutations(s):
    return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]


def depth(x):
    return 1 + max([depth(i) for i in x] or [0]) if isinstance(x, list) else 0


def binary(n):
    return str(n) if n < 2 else binary(n // 2) + str(n % 2)


print(is_even(10), is_odd(7), is_even(3), power_set([1, 2, 3]))
print(permutations("abc"), depth([1, [2, [3]], []]), binary(37), binary(0))
