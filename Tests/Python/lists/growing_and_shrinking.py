# Many appends, pops and inserts at both ends.
a = []
for i in range(100):
    a.append(i * i)
print(len(a), a[50], sum(a))
while len(a) > 10:
    a.pop()
    a.pop(0)
print(a)
for i in range(5):
    a.insert(0, -i)
    a.insert(len(a) // 2, "m")
print(a)
del a[2:-2]
print(a)
a.extend(a)
a.extend(x for x in range(3))
a += "ab"
print(a, len(a))
