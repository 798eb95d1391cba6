# Slices as targets: replaced, grown, shrunk, with steps, deleted.
a = list(range(10))
a[2:5] = "xyz"
a[-2:] = []
print(a)
a[1:1] = [100, 200]
a[::3] = [0] * len(a[::3])
print(a)
a[::-2] = range(len(a[::-2]))
print(a)
del a[::2]
print(a)
del a[1:-1]
a[5:] = (7,)
a[:0] = iter([9])
print(a)
b = [1, 2, 3]
b[:] = b
b[1:2] = b
print(b)
c = b[:]
c[slice(None, 2)] = [0]
c[slice(0, 1)] *= 2
print(c, b is not c)


def attempt(statement):
    x = [1, 2, 3, 4]
    try:
        exec(statement, {"x": x})
        print(x)
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


for statement in ("x[::2] = [1]", "x[0:2] = 5", "x[::0] = []", "x['a':] = []", "x[4] = 0", "x[9:12] = [0]",
                  "del x[10]", "del x[::-1]", "x[3:1] = [8]"): attempt(statement)
buffer = bytearray(b"abcdef")
buffer[1:3] = b"--==--"
buffer[::4] = b"01" + b"2" * (len(buffer[::4]) - 2)
del buffer[-3:]
print(buffer)
