# product, permutations, combinations: orders, repeats, emptiness, counts.
# boards: microbit-v2
from itertools import combinations, combinations_with_replacement, permutations, product

print(["".join(p) for p in product("ab", "xy")], list(product([1, 2], repeat=2)), list(product()), list(product("ab", [])), len(list(product(range(3), repeat=3))), list(product("a", [1], (None,))))
print(["".join(p) for p in permutations("abc", 2)], list(permutations([1, 2])), list(permutations("")), list(permutations("a", 2)), len(list(permutations(range(5)))), list(permutations([1, 1], 2)))
print(["".join(c) for c in combinations("abcd", 3)], list(combinations([1, 2], 0)), list(combinations("ab", 3)), len(list(combinations(range(8), 4))), list(combinations([3, 1, 2], 2)))
print(["".join(c) for c in combinations_with_replacement("ab", 3)], list(combinations_with_replacement([], 1)), list(combinations_with_replacement([1, 2], 0)), len(list(combinations_with_replacement(range(4), 3))))
print(next(permutations(range(10))), sum(1 for p in permutations("abcd") if p[0] < p[-1]), [a + b for a, b in product(range(2), repeat=2)])
for use in (lambda: list(combinations("ab", -1)), lambda: list(permutations("ab", -1)), lambda: list(product("a", repeat=-1)), lambda: list(combinations(5, 1))):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
