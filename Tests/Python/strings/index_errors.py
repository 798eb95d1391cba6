# What indexes and slices of strings refuse.
s = "abc"
for key in (3, -4, 1.0, "1", None, (0, 1), [0]):
    try:
        print(s[key])
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
for key in (slice(None, None, 0), slice("a", None), slice(1.5), slice(None, None, "x")):
    try:
        print(s[key])
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(s[True], s[10 ** 20:], s[:10 ** 20], s[-10 ** 20:2], s[::10 ** 20], s[5:], s[2:1], repr(s[3:]))
try:
    s[0] = "x"
except TypeError as error:
    print(error)
try:
    del s[0]
except TypeError as error:
    print(error)
try:
    s.name = 1
except AttributeError as error:
    print(error)
