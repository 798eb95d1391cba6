# Inputs of many shapes and lengths come out in order.
def pseudo(n, seed):
    out = []
    for _ in range(n):
        seed = (seed * 75 + 74) % 65537
        out.append(seed)
    return out


def ordered(a): return all(x <= y for x, y in zip(a, a[1:]))


shapes = {
    "random": pseudo(100, 1), "few": [x % 3 for x in pseudo(80, 2)], "up": list(range(70)), "down": list(range(70, 0, -1)),
    "same": [7] * 50, "saw": [i % 10 for i in range(60)], "nearly": list(range(30)) + [5] + list(range(30, 60)), "two": [2, 1],
}
for name in sorted(shapes):
    a = shapes[name]
    b = sorted(a)
    total = sum(a)
    a.sort(reverse=True)
    print(name, ordered(b), b[::-1] == a, sum(b) == total, b[:2], b[-2:])
for n in range(0, 20):
    a = pseudo(n, n)
    if not ordered(sorted(a)) or len(sorted(a)) != n: print("wrong at", n)
