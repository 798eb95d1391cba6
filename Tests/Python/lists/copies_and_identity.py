# Copies share items; == compares deeply; repetition shares.
a = [1, [2, 3], "x"]
b, c, d, e = a.copy(), a[:], list(a), a * 1
print([x == a and x is not a and x[1] is a[1] for x in (b, c, d, e)])
a[1].append(4)
print(b, c[1] is d[1], e)
grid = [[0] * 2] * 3
grid[0][0] = 1
print(grid, [[0] * 2 for _ in range(2)])
a += [5]
f = a
f += (6,)
f *= 2
print(a is f, a, b)
print([1, 2] == [1, 2], [1, 2] is [1, 2], [1, [2]] == [1, [2]], [] == (), [1] != [1, 2], [1, 2] < [1, 3], [[]] > [], [float("nan")] == [float("nan")])
x = [1]
x.append(x)
print(x, x[1][1][0], len(x), repr([x]), str(x[1]))
