# Indexes and slices with every sign, and out of range.
s = "abcdefgh"
print(s[0], s[-1], s[3], s[-8], s[2:5], s[:3], s[5:], s[:], s[-3:], s[:-3])
print(s[::2], s[1::3], s[::-1], s[5:1:-1], s[-2:-6:-2], s[100:], s[:100], s[5:2], s[-100:2])
print(s[slice(1, 4)], s[slice(None, None, -3)], len(s[3:3]), repr(s[8:]))
for i in (8, -9):
    try:
        s[i]
    except IndexError as error:
        print(error)
try:
    s["a"]
except TypeError as error:
    print(type(error).__name__)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
try:
    s[::0]
except ValueError as error:
    print(error)
