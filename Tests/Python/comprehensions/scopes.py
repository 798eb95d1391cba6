# Comprehensions have their own scope and see those around them.
def f(n):
    k = 10
    return [k + i + n for i in range(n)], [lambda: i + k for i in range(2)]


a, b = f(3)
print(a, [g() for g in b])


class C:
    base = 3
    values = [1, 2, 3]
    doubled = [v * 2 for v in values]


print(C.doubled)


def nested():
    return [[(i, j, k) for k in range(j)] for i in range(2) for j in range(i + 1)]


print(nested())
i = "global"
r = [i for i in range(3)]
print(i, r)


def shadow(i):
    s = {i: [i for i in range(i)] for i in range(i)}
    return s, i


print(shadow(3))


def recursive(n):
    return [recursive(i) for i in range(n)]


print(recursive(3), [x for x in [y for y in [z for z in range(3)]]])
total = 0


def add(x):
    global total
    total += x
    return total


print([add(x) for x in range(5)], total)
