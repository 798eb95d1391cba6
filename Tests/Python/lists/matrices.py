# Matrices as lists of lists: products, transposes, determinants, spirals.
def product(a, b): return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(m): return [list(row) for row in zip(*m)]


def determinant(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * m[0][j] * determinant([row[:j] + row[j + 1:] for row in m[1:]]) for j in range(len(m)))


def spiral(m):
    out = []
    while m:
        out += m.pop(0)
        m = transpose(m)[::-1]
    return out


a, b = [[1, 2], [3, 4]], [[0, 1], [1, 1]]
print(product(a, b), product(b, a), transpose([[1, 2, 3], [4, 5, 6]]), product([[1, 2, 3]], [[4], [5], [6]]))
print(determinant(a), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), determinant([[5]]))
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), [list(r) for r in zip(*[[1, 2], [3, 4]][::-1])])
identity = [[int(i == j) for j in range(3)] for i in range(3)]
print(identity, sum(map(sum, identity)), [row.index(1) for row in identity])
f = [[1, 1], [1, 0]]
for _ in range(5):
    f = product(f, f)
print(f[0])
