# Several for and if clauses, in the order in which they nest.
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(4) if x % 2 for y in range(x) if y != 1])
print([y for row in [[1, 2], [], [3]] for y in row])
print([[x * y for y in range(3)] for x in range(3)])
print([c for w in ["ab", "cd"] for c in w if c not in "ad"])
print({x: [y for y in range(x)] for x in range(3)})
print({x % 3 for x in range(10)} == {0, 1, 2}, {(a, b) for a in "xy" for b in "x" if a != b})
print(sum(x * y for x in range(4) for y in range(x, 4)))
print([x if x % 2 else -x for x in range(5)], [not x for x in (0, 1)], [(lambda: x)() for x in "ab"])
print([x for x in (1, 2, 3) if x > 1 or x == 1 and True], [x for x in "abc" if True if not False])
print([a + b for a, b in zip("ab", "cd")], [i for i, in [(1,), (2,)]], [first for first, *_ in ["ab", "cde"]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [max(r) for r in matrix])
primes = [n for n in range(2, 30) if all(n % d for d in range(2, n))]
print(primes, [x for x in [5, 6] for x in [x, x + 1] for x in [x * 2]])
