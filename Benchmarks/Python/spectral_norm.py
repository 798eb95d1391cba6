# Float arithmetic in nested loops: the spectral norm of the matrix with the elements
# 1 / ((i + j) * (i + j + 1) / 2 + i + 1), by the power method.

N = 10
ROUNDS = 5


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    return [sum(element(i, j) * vector[j] for j in range(N)) for i in range(N)]


def transposed_times(vector):
    result = []
    for i in range(N):
        total = 0.0
        for j in range(N):
            total += element(j, i) * vector[j]
        result.append(total)
    return result


def norm():
    u = [1.0] * N
    for _ in range(ROUNDS):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    product = sum(a * b for a, b in zip(u, v))
    square = sum(a * a for a in v)
    return (product / square) ** 0.5


print("norm %.4f" % norm())
