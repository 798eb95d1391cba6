# Floats and ints are compared by value, however large.
pairs = [(1.0, 1), (1.5, 1), (0.5, 1), (2.0 ** 31, 2 ** 31), (2.0 ** 64, 2 ** 64), (2.0 ** 64, 2 ** 64 + 1), (-2.0 ** 64, -2 ** 64 - 1),
         (float("inf"), 10 ** 50), (float("-inf"), -10 ** 50), (float("nan"), 0), (0.0, False), (1e10, 10 ** 10)]
for x, n in pairs:
    print(x == n, x != n, x < n, x <= n, x > n, x >= n, n < x, n >= x)
print(0.5 < True, 1.0 in [1], [1, 2.0] == [1.0, 2], (1, 2.5) < (1.0, 3), max(1, 1.0), max(1.0, 1), sorted([1.5, 1, 1.25, 2]))
