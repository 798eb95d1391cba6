# bytearray.extend takes all items of an iterable, or none of them.
data = bytearray(b"ab")
for items in [(1, 2, 300), [3, "x"], [4, -1], (n // (2 - n) for n in range(5)), 7, "text"]:
    try:
        data.extend(items)
    except (ValueError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error, data)
data.extend(range(65, 68))
print(data)
data.extend(data)
print(data, len(data))
data.extend(())
data.extend(b"!")
print(data[-2:])
