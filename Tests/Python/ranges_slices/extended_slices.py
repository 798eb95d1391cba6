# Assignments to slices of other steps and lengths.
a = list(range(10))
a[1::3] = ["a", "b", "c"]
print(a)
a[::-1] = range(10)
print(a)
a[2:2] = ["in", "between"]
print(a)
a[-3:] = "end"
print(a)
a[1:-1] = []
print(a)
a[5:1] = [1, 2]
print(a)
a[:] = a[::-1] + a
print(a)
del a[-1:0:-2]
print(a)
b = a[:]
b[0:0] = b
print(b, a)
