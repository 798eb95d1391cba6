# A slice of a memoryview assigned to another of the same bytes, in every direction.
def copied(to, source):
    data = bytearray(b"abcdefgh")
    view = memoryview(data)
    try:
        view[to] = view[source]
    except ValueError as e:
        return str(e)
    return bytes(data)


forward, backward = slice(None), slice(None, None, -1)
print(copied(forward, backward), copied(backward, forward), copied(backward, backward))
print(copied(slice(0, 6), slice(2, 8)), copied(slice(2, 8), slice(0, 6)))
print(copied(slice(0, 8, 2), slice(0, 4)), copied(slice(0, 8, 2), slice(4, 8)))
print(copied(slice(0, 4), slice(0, 8, 2)), copied(slice(7, 3, -1), slice(0, 8, 2)))
print(copied(slice(0, 8, 3), slice(2, 8, 2)), copied(slice(6, None, -3), slice(1, 4)))
print(copied(slice(0, 3), slice(0, 4)))

# The index is looked at before the value, the value before the slice.
view = memoryview(bytearray(4))
for place, value in (9, 256), (0, 256), ("k", 256), (0, "x"), (slice(None, None, 0), 5), (slice(0, 2), "ab"):
    try:
        view[place] = value
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
