# Slices as targets with every iterable.
a = list(range(6))
a[1:3] = (x * 10 for x in range(4))
print(a)
a[:2] = "ab"
a[-1:] = {"k": 1}
a[2:2] = range(2)
print(a)
a[::2] = [0] * len(a[::2])
a[1:3] = a
print(a)
a[:] = [a]
print(a[0] is a, len(a))
b = [1, 2, 3]
b[1:2] = []
b[5:9] = [9]
b[-10:1] = [7]
print(b)
for key, value in ((slice(0, 1), 5), (slice(None, None, 2), [1, 2, 3]), (slice(0, 4, -1), [1]), (slice(0, 2, 0), [1]), (slice("a"), []), (7, 1), ("x", 1), (-9, 0)):
    try:
        b[key] = value
        print(b)
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
