# A hundred entries in, out and in again.
d = {}
for i in range(100):
    d[i * 37 % 101] = i
print(len(d), d[37], d[0], sum(d), sum(d.values()))
for i in range(0, 101, 3):
    d.pop(i, None)
print(len(d), 3 in d, 4 in d, sum(d))
for i in range(60):
    d["s%d" % i] = i
    if i % 2:
        del d["s%d" % i]
print(len(d), d["s58"], "s59" in d, sum(v for k, v in d.items() if isinstance(k, str)))
while len(d) > 3:
    d.popitem()
print(sorted(d.items()))
