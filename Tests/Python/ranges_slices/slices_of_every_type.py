# The same slices of str, list, tuple, bytes, bytearray and range.
values = ("abcdef", list("abcdef"), tuple("abcdef"), b"abcdef", bytearray(b"abcdef"), range(6))
for s in (slice(1, 4), slice(None, None, -1), slice(-2, None), slice(4, 0, -2), slice(10, 20), slice(None, 2), slice(None, None, 4)):
    parts = [v[s] for v in values]
    print(parts[0], len({len(p) for p in parts}) == 1, [type(p).__name__ for p in parts] == [type(v).__name__ for v in values], bytes(parts[3]) == bytes(parts[4]), list(parts[5]))
print([v[-1] for v in values], [v[2:2] == type(v)() if not isinstance(v, range) else len(v[2:2]) for v in values])
i, j = 1, -1
print([v[i:j][0] for v in values], [v[::2][-1] for v in values], "abc"[1:][1:], [1, 2, 3][:-1][::-1], (1,)[1:], "abc"[::-1][::-1])
