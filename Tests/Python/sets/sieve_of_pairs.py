# Sets at work: duplicates, common items, primes, pairs with a sum.
def duplicates(items):
    seen, twice = set(), set()
    for x in items:
        (twice if x in seen else seen).add(x)
    return sorted(twice)


print(duplicates([1, 2, 1, 3, 2, 1]), duplicates("programming"), duplicates([]))
composite = {m for n in range(2, 8) for m in range(2 * n, 50, n)}
print([n for n in range(2, 50) if n not in composite])
numbers, target = [3, 9, 4, 7, 1, 6], 10
seen, pairs = set(), []
for n in numbers:
    if target - n in seen:
        pairs.append((target - n, n))
    seen.add(n)
print(pairs, sorted({a * b % 7 for a in range(7) for b in range(7)}), len({x * x % 11 for x in range(11)}))
