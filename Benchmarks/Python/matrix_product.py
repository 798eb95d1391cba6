# Nested lists: products of integer matrices, and Fibonacci numbers by powers of one.

SIZE = 10
ROUNDS = 3


def matrix(seed):
    return [[(i * 7 + j * 3 + seed) % 19 - 9 for j in range(SIZE)] for i in range(SIZE)]


def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def product_by_index(a, b):
    n = len(a)
    result = [[0] * n for _ in range(n)]
    for i in range(n):
        row = a[i]
        for j in range(n):
            total = 0
            for k in range(n):
                total += row[k] * b[k][j]
            result[i][j] = total
    return result


def power(base, exponent):
    result = [[1, 0], [0, 1]]
    while exponent:
        if exponent & 1:
            result = product(result, base)
        base = product(base, base)
        exponent >>= 1
    return result


for round in range(ROUNDS):
    a, b = matrix(round), matrix(2 * round + 5)
    c = product(a, b)
    d = product_by_index(a, b)
    print(c == d, sum(c[i][i] for i in range(SIZE)), c[1][2], max(map(max, c)))
print(power([[1, 1], [1, 0]], 90)[0][1])
