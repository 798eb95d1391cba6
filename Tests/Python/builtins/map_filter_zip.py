# map, filter, zip, enumerate, reversed and sorted together.
a, b = [3, 1, 2], "xyz"
print(list(map(lambda x, y: str(x) + y, a, b)), list(map(None.__class__, [])), dict(zip(b, a)), list(zip(a, b, range(9))))
print(sorted(zip(b, a), key=lambda p: p[1]), list(enumerate(sorted(b, reverse=True), 10)), list(reversed(list(zip(a, a[1:])))))
print(list(filter(lambda p: p[0] % 2, enumerate("abcdef"))), list(zip(*[(1, 2), (3, 4), (5, 6)])), list(map(sum, zip(a, a))), max(zip(a, b)))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(map(list, zip(*matrix))), [sum(c) for c in zip(*matrix)], list(map(list, map(reversed, matrix))), any(map(str.isdigit, "ab1")))
print(" ".join(map(str, filter(lambda n: all(n % d for d in range(2, n)), range(2, 30)))), list(map(lambda *t: t, "ab", "cd")), sum(i * x for i, x in enumerate(a)))
