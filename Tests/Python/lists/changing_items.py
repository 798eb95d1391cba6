# Item and slice assignment and deletion.
a = list(range(8))
a[0] = "zero"
a[-1] = "last"
a[2:4] = ["x", "y", "z"]
print(a)
a[1:1] = [None]
a[5:] = []
print(a)
a[::2] = "ace"
print(a)
del a[1]
del a[-2:]
print(a)
a[:] = range(6)
del a[::2]
print(a)
a[len(a):] = (7, 8)
a[1:2] = {}
print(a)
for f in (lambda: a.__setitem__(9, 1), lambda: a.__delitem__(9)):
    try:
        f()
    except IndexError as error:
        print(error)
try:
    a[::2] = [1]
except ValueError as error:
    print(error)
try:
    a[0:1] = 5
except TypeError as error:
    print(error)
