# Lists cut, rotated, interleaved, flattened and deduplicated.
a = list(range(10))
print([a[i:i + 3] for i in range(0, len(a), 3)], a[3:] + a[:3], a[-2:] + a[:-2], a[::2] + a[1::2], a[5:][::-1])
flat = lambda x: [z for y in x for z in (flat(y) if isinstance(y, list) else [y])]
print(flat([1, [2, [3, [4]], []], [[5]]]), sum([[1], [2, 3]], []), [x for pair in zip(a[:5], a[5:]) for x in pair])
seen = []
for x in [3, 1, 3, 2, 1]:
    if x not in seen: seen.append(x)
print(seen, list(dict.fromkeys([3, 1, 3, 2, 1])), [x for i, x in enumerate([1, 1, 2, 2, 1]) if not i or x != [1, 1, 2, 2, 1][i - 1]])
low, high = [], []
for x in [5, 1, 8, 3, 9]:
    (low if x < 5 else high).append(x)
print(low, high, [*low, *high], [low, high][len(low) > 2])
b = a[:]
b[2:8:2], b[3] = b[3:8:2][::-1], "three"
print(b, [[]] * 2 == [[], []], [a.index(x) for x in (9, 0)], a[a.index(4):a.index(7)])
while len(a) > 1:
    a = [x + y for x, y in zip(a, a[1:])]
print(a)
