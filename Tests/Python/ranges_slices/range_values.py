# Ranges: values, lengths, items, slices, comparison.
for r in (range(5), range(2, 8), range(0, 10, 3), range(5, 0, -2), range(0), range(3, 1), range(1, 2, 100)):
    print(r, list(r), len(r), bool(r))
r = range(10, 50, 5)
print(r[0], r[-1], r[2:4], list(r[::-1]), 20 in r, 21 in r, 50 in r, r.index(25), r.count(20), r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(2, 2), range(0, 5, 2) == range(0, 6, 2), sum(r), max(r), sorted(r, reverse=True)[:2])
for f in (lambda: range(1, 2, 0), lambda: r[8], lambda: range(1.5), lambda: range("3")):
    try:
        f()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
