# slice() and the objects that __getitem__ gets.
class Probe:
    def __getitem__(self, key):
        return key


p = Probe()
print(p[1], p[1:2], p[:], p[::2], p[1:2, 3], p["k"], p[-1:], p[None:5:None], p[(1, 2)])
s = slice(1, 10, 3)
print(s, s.start, s.stop, s.step, list(range(20))[s], "abcdefghijkl"[s], s == slice(1, 10, 3))
print(slice(5), slice(None), s.indices(6), slice(None, None, -1).indices(4), slice(-3, None).indices(10))
a = list(range(10))
a[s] = "xyz"
print(a)
del a[slice(0, 3)]
print(a, (1, 2, 3)[slice(2)], b"abc"[slice(1, None)])
