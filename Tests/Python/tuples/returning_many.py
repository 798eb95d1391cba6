# Functions that return several values.
def extremes(items):
    low = high = items[0]
    for x in items:
        if x < low:
            low = x
        elif x > high:
            high = x
    return low, high


def nothing():
    return ()


low, high = extremes([3, 9, -2, 7])
print(low, high, extremes("hello"), nothing())
print([divmod(n, 7) for n in (20, 21, -1)], dict([extremes([1, 2])]), *extremes([5]))
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
(x, y), z = (1, 2), [3]
print(x, y, z, (lambda: (1, 2))()[1])
