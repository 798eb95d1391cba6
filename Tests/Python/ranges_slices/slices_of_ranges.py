# The start, stop and step of a slice of a range, also of those with no or one number.
for r in (range(3, 30, 4), range(9), range(5, -5, -3), range(0), range(1)):
    for s in (slice(None, None, 3), slice(5, 1, -3), slice(3, 1), slice(None, None, -1), slice(2, 3, 2), slice(-1, None, -7)):
        cut = r[s]
        print(cut, list(cut), len(cut), end="; ")
    print()
print(range(5)[:: 10**9], range(-4, 7, -1)[:-5:5], range(3, 7, 3)[6::-3] == range(6, 7))
