# Subsets, covers, unique items in order and differences of lists by sets.
def powerset(items):
    items = sorted(items)
    for bits in range(1 << len(items)):
        yield {x for i, x in enumerate(items) if bits >> i & 1}


print([sorted(s) for s in powerset({1, 2, 3})])
need, pools = set(range(8)), {"a": {0, 1, 2}, "b": {2, 3}, "c": {3, 4, 5, 6}, "d": {6, 7}, "e": {0, 7}}
chosen = []
while need:
    best = max(sorted(pools), key=lambda k: len(pools[k] & need))
    chosen.append(best)
    need -= pools[best]
print(chosen, need)
a, b = [3, 1, 4, 1, 5, 9], [2, 7, 1, 8, 5]
seen = set()
print([x for x in a if not (x in seen or seen.add(x))], [x for x in a if x in set(b)], sorted(set(a) ^ set(b)), set(a).isdisjoint([0]), len(set(a) | set(b)))
edges = [(1, 2), (2, 3), (4, 5), (6, 6)]
groups = []
for x, y in edges:
    hit = [g for g in groups if g & {x, y}]
    groups = [g for g in groups if g not in hit] + [{x, y}.union(*hit)]
print([sorted(g) for g in groups])
print({frozenset(w) for w in ("abc", "bca", "ab")} == {frozenset("abc"), frozenset("ba")}, min({"b", "a"}), {x % 3 for x in range(10)}, any({0, 1}), sum({1, 2, 2}))
