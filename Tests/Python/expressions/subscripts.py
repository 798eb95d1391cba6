# What arrives in __getitem__: indices, slices, tuples, mixtures, stars.
class Show:
    def __getitem__(self, key): return key

    def __setitem__(self, key, value): print("set", key, value)

    def __delitem__(self, key): print("del", key)


s = Show()
print(s[1], s[-1], s["k"], s[None], s[...])
print(s[:], s[1:], s[:2], s[::3], s[1:2], s[1:2:3], s[::], s[-1::-1])
print(s[1, 2], s[1,], s[()], s[1:2, 3], s[..., 0], s[:, :], s[1:2, ::3, "x"])
print(s[(1, 2)] == s[1, 2], s[[1, 2]], s[lambda: 1]() if False else "skip")
print(s[(x := 5)], x, s[x if x else 0], s[not x:x or 1])
s[1:2] = "a"
s[0, ...] = "b"
del s[1], s[::2], s["x", :]
rest = [2, 3]
print(s[1, *rest], s[*rest], s[*rest, 0:1])
try:
    5[0]
except TypeError as e:
    print(e)
try:
    print((lambda: 0)[1])
except TypeError as e:
    print(e)
