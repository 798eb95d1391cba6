# Ranges beyond small ints, and with every kind of step.
r = range(10 ** 8, 10 ** 8 + 10, 3)
print(list(r), r[1], r[-1], len(r), 10 ** 8 + 3 in r, r.index(10 ** 8 + 9), r[::-1][0])
print(list(range(5, -6, -5)), list(range(0, 1, 10)), list(range(-3, 3, 2)), sum(range(1, 101)), len(range(0, 100, 7)), range(10)[-3:][0], range(0, 20, 2)[3:7])
print([len(range(a, b, s)) for a in (-2, 0, 3) for b in (0, 3) for s in (1, 2, -1)])
print(range(3, 0, -1)[::-1] == range(1, 4), range(0) == range(2, 2), range(0, 10, 3) == range(0, 12, 3), list(reversed(range(1, 10, 4))))
print([i for i in range(20) if i in range(0, 20, 6)], max(range(3, 30, 5)), min(range(9, 0, -4)), sorted(range(3), reverse=True), list(zip(range(2), range(5, 7))))
