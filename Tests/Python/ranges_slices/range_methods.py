# Ranges: attributes, index, count, membership, slices, equality, hashes.
r = range(2, 20, 3)
print(r, r.start, r.stop, r.step, len(r), list(r), r[0], r[-1], r[2], r[1:4], r[::-1], r[::2], r[5:1:-2], r[10:], list(r[-2:]))
print(5 in r, 6 in r, 5.0 in r, "5" in r, 20 in r, -1 in r, r.index(8), r.count(8), r.count(9), True in range(3), 2.5 in r, 10 ** 20 in r)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(1) != range(2), {range(2): 1}[range(0, 2)], bool(range(0)), bool(range(1)))
print(list(range(5, 0, -2)), list(range(0, -5, -1)), list(range(3, 3)), list(range(0, 10, -1)), repr(range(5)), repr(range(1, 5)), repr(range(0, 5, 2)), str(range(2, 1)), list(reversed(range(0, 10, 3))))
print(min(r), max(r), sum(r), sorted(r, reverse=True)[:2], list(zip(r, range(3))), list(map(str, range(2))), [*range(2)], tuple(range(1, 3)))
for use in (lambda: range(), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: r[10], lambda: r[-8], lambda: r["a"], lambda: r.index(3), lambda: r + r, lambda: range(1, 2, 3, 4), lambda: r < r,
            lambda: r.append(1), lambda: next(r)):
    try:
        print(use())
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    r.start = 1
except AttributeError as error:
    print(type(error).__name__)
