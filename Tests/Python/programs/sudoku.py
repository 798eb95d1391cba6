# A sudoku of 4 x 4 by backtracking, and magic squares.
def solve(grid):
    for i in range(16):
        if grid[i] == 0:
            r, c = divmod(i, 4)
            used = set(grid[r * 4:r * 4 + 4]) | set(grid[c::4])
            used |= {grid[(r // 2 * 2 + y) * 4 + c // 2 * 2 + x] for y in (0, 1) for x in (0, 1)}
            for v in range(1, 5):
                if v not in used:
                    grid[i] = v
                    if solve(grid): return True
            grid[i] = 0
            return False
    return True


g = [int(c) for c in "1000" "0004" "0030" "0200"]
print(solve(g))
for r in range(4): print(*g[r * 4:r * 4 + 4])
bad = [1, 1] + [0] * 14
print(solve([int(c) for c in "1234" "3400" "0000" "0021"]), solve([1, 2, 3, 0] + [0, 0, 0, 4] + [0] * 8))


def magic(n):
    square = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for v in range(1, n * n + 1):
        square[r][c] = v
        r2, c2 = (r - 1) % n, (c + 1) % n
        if square[r2][c2]: r2, c2 = (r + 1) % n, c
        r, c = r2, c2
    return square


for row in magic(3): print(row)
m = magic(5)
print({sum(r) for r in m} | {sum(c) for c in zip(*m)} | {sum(m[i][i] for i in range(5))})
