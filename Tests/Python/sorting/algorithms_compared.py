# Six ways to sort give the same list.
def insertion(a):
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])


def merge(a):
    if len(a) < 2: return a
    left, right, out = merge(a[:len(a) // 2]), merge(a[len(a) // 2:]), []
    while left and right: out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def counting(a):
    counts = [0] * (max(a) + 1)
    for x in a: counts[x] += 1
    return [x for x, n in enumerate(counts) for _ in range(n)]


def radix(a):
    for shift in range(0, 8, 4):
        buckets = [[] for _ in range(16)]
        for x in a: buckets[x >> shift & 15].append(x)
        a = [x for b in buckets for x in b]
    return a


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            while i >= gap and a[i - gap] > a[i]:
                a[i - gap], a[i] = a[i], a[i - gap]
                i -= gap
        gap //= 2
    return a


data, seed = [], 7
for _ in range(24):
    seed = seed * 137 % 251
    data.append(seed)
right = sorted(data)
for sort in (insertion, quick, merge, counting, radix, shell):
    print(sort.__name__, sort(data[:]) == right, sort([5, 1, 4, 1]), sort([2]))
print(right[:5], right[-3:], data[:3])
