# Assignment evaluates the right side once, then its targets from left to right.
log = []


class Rec:
    def __setattr__(self, n, v): log.append((n, v))

    def __setitem__(self, k, v): log.append((k, v))


r = Rec()
r.a = r["b"] = r.c = 5
r.x, r.y = r["z"] = (1, 2)
print(log)
a = b = c = []
a.append(1)
print(b, c, a is c)
x, y, z = w = 1, 2, 3
print(x, y, z, w)
i = items = [0, 1]
items[0], items[1] = items[1], items[0]
print(i)
d = {}
d["n"] = n = d.get("n", 0) + 1
print(d, n)
k = v = 0
for k, v in [(1, 2)]: k = v = k + v
print(k, v)
p = q = r2 = "s"
p += "t"
print(p, q, r2)
(s, t), u = v, [w2] = (1, 2), [3]
print(s, t, u, v, w2)
