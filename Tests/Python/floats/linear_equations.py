# Gaussian elimination with a pivot, and how far the solution is off.
# floats: rounded


def solve(rows):
    rows = [row[:] for row in rows]
    size = len(rows)
    for column in range(size):
        best = max(range(column, size), key=lambda i: abs(rows[i][column]))
        rows[column], rows[best] = rows[best], rows[column]
        for i in range(column + 1, size):
            factor = rows[i][column] / rows[column][column]
            rows[i] = [a - factor * b for a, b in zip(rows[i], rows[column])]
    result = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][j] * result[j] for j in range(i + 1, size))
        result[i] = (rows[i][size] - known) / rows[i][i]
    return result


system = [[2.1, -1.3, 0.4, 3.7], [0.3, 4.9, -2.2, 1.1], [-1.7, 0.6, 3.3, 5.9]]
answer = solve(system)
for row, x in zip(system, answer):
    print(x, sum(a * b for a, b in zip(row, answer)) - row[-1])
hilbert = [[1 / (i + j + 1) for j in range(4)] + [1.0] for i in range(4)]
print([round(x, 1) for x in solve(hilbert)])
