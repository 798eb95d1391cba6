# Augmented assignment to names, items, attributes and slices; the target is evaluated once.
calls = []


def at(i):
    calls.append(i)
    return i


a = [1, 2, 3, 4]
a[at(1)] += 10
a[at(-1)] *= 3
a[1:3] += ["x", "y"]
print(a, calls)


class Box:
    n = 5


box = Box()
box.n -= 2
box.n //= 2
print(box.n, Box.n)
d = {"k": 6}
d["k"] %= 4
d["k"] <<= 3
print(d)
s = t = "ab"
s += "c"
u = v = [1]
u += [2]
print(s, t, u, v, u is v)
x = 7
x /= 2
print(x)
