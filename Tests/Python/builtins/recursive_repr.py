# Containers that contain themselves.
a = [1]
a.append(a)
print(a, repr(a), str(a), [a])
d = {"k": 1}
d["self"] = d
d["list"] = a
print(d)
t = (1, [])
t[1].append(t)
print(t)
b, c = [], []
b.append(c)
c.append(b)
print(b, c, b == b)
n = [[]]
n[0].append(n[0])
print(n, len(n), n[0][0] is n[0])
s = [d.values(), d.keys()]
d["v"] = 0
print(s[1])
