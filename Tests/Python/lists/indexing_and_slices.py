# Reading items and slices of a list.
a = [10, 20, 30, 40, 50]
print(a[0], a[-1], a[1:3], a[:2], a[3:], a[:], a[::2], a[::-1], a[4:1:-2], a[-3:-1], a[10:], a[:100])
print(len(a), len([]), a[True], a == a[:], a is a[:], [1, [2, 3]][1][0], [[]] * 2)
for i in (5, -6):
    try:
        a[i]
    except IndexError as error:
        print(error)
for i in ("0", 1.0, None):
    try:
        a[i]
    except TypeError as error:
        print(error)
