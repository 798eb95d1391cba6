# Deep and wide recursion: Ackermann's function, the towers of Hanoi, and Takeuchi's function.

DISCS = 11


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(count, source, spare, target):
    if count == 0:
        return 0
    moves = hanoi(count - 1, source, target, spare)
    target.append(source.pop())
    return moves + 1 + hanoi(count - 1, spare, source, target)


def takeuchi(x, y, z):
    if y >= x:
        return z
    return takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y))


print(ackermann(2, 7), ackermann(1, 12))
pegs = [list(range(DISCS, 0, -1)), [], []]
print(hanoi(DISCS, *pegs), pegs)
print(takeuchi(8, 5, 2))
