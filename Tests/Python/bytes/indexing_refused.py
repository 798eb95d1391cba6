# What indexes, slices and changes of bytes and bytearrays refuse.
b, a = b"abc", bytearray(b"abc")
for target in (b, a):
    for key in (3, -4, "0", 1.0, None, (1,)):
        try:
            print(target[key])
        except (IndexError, TypeError) as error:
            print(type(error).__name__, error)


def set_item(key, value): a[key] = value


for key, value in ((0, 256), (0, -1), (0, "a"), (0, b"a"), (5, 1), (slice(0, 2), 5), (slice(0, 2), "ab"), (slice(None, None, 2), b"x"), (slice(0, 1), [256]), ("x", 1), (0, 1.5)):
    try:
        set_item(key, value)
        print(a)
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
for use in (lambda: b.__setitem__(0, 1), lambda: a.__delitem__(9), lambda: b + "x", lambda: b * 1.5, lambda: b - a, lambda: b < "a", lambda: a + [1]):
    try:
        print(use())
    except (IndexError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(a, b == "abc", b != a)
