def queens(n, row, columns, left, right):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        if c in columns or row + c in left or row - c in right:
            continue
        count += queens(n, row + 1, columns + [c], left + [row + c], right + [row - c])
    return count
print(queens(6, 0, [], [], []))
