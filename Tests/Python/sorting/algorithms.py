# Sorting algorithms by hand agree with the built-in one.
def bubble(a):
    a = a[:]
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i] > a[i + 1]: a[i], a[i + 1] = a[i + 1], a[i]
    return a


def insertion(a):
    out = []
    for x in a:
        i = len(out)
        while i and out[i - 1] > x: i -= 1
        out.insert(i, x)
    return out


def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2
    x, y, out = merge(a[:m]), merge(a[m:]), []
    while x and y: out.append((x if x[0] <= y[0] else y).pop(0))
    return out + x + y


def quick(a):
    if not a: return []
    p = a[0]
    return quick([x for x in a[1:] if x < p]) + [p] + quick([x for x in a[1:] if x >= p])


def counting(a):
    counts = {}
    for x in a: counts[x] = counts.get(x, 0) + 1
    return [x for x in range(min(a), max(a) + 1) for _ in range(counts.get(x, 0))]


data = [(i * 37 + 11) % 50 - 25 for i in range(30)]
for sort in (bubble, insertion, merge, quick, counting):
    print(sort.__name__, sort(data) == sorted(data), sort([3, 1, 2]), sort([1]), sort("cab".__class__ and [2, 2, -1]))
