# Backtracking: in how many ways can N queens stand on a board of N x N without attacking each other?

N = 6


def place(row, columns, rising, falling, queens):
    if row == N:
        return 1
    ways = 0
    for column in range(N):
        up = row + column
        down = row - column + N
        if columns[column] or rising[up] or falling[down]:
            continue
        columns[column] = rising[up] = falling[down] = True
        queens.append(column)
        ways += place(row + 1, columns, rising, falling, queens)
        queens.pop()
        columns[column] = rising[up] = falling[down] = False
    return ways


def first(queens):
    row = len(queens)
    if row == N:
        return queens
    for column in range(N):
        if all(
            column != other and abs(column - other) != row - above
            for above, other in enumerate(queens)
        ):
            found = first(queens + [column])
            if found:
                return found
    return None


ways = place(0, [False] * N, [False] * (2 * N), [False] * (2 * N), [])
print(N, "queens:", ways, "ways, the first", first([]))
