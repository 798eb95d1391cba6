# Dynamic programming: edit distance, the longest common subsequence, and a knapsack.

ROUNDS = 2
FIRST = "the interpreter compiles and runs"
SECOND = "a compiler interprets and returns"


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(
                min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def common(a, b):
    table = [[0] * (len(b) + 1)]
    for x in a:
        above = table[-1]
        row = [0]
        for j, y in enumerate(b):
            row.append(above[j] + 1 if x == y else max(above[j + 1], row[j]))
        table.append(row)
    out = ""
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            i -= 1
            j -= 1
            out = a[i] + out
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out


def knapsack(items, room):
    best = [0] * (room + 1)
    for weight, value in items:
        for space in range(room, weight - 1, -1):
            with_it = best[space - weight] + value
            if with_it > best[space]:
                best[space] = with_it
    return best[room]


for _ in range(ROUNDS):
    print(distance(FIRST, SECOND), distance("kitten", "sitting"))
print(repr(common(FIRST[4:24], SECOND[2:22])))
print(knapsack([(n % 9 + 2, n * 7 % 23 + 1) for n in range(12)], 40))
