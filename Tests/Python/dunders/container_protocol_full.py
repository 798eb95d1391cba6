# A mapping with everything: items, deletion, slices, missing keys, iteration, reversal, truth.
class Table:
    def __init__(self): self.data, self.log = {}, []

    def __getitem__(self, key):
        if isinstance(key, slice): return ("slice", key.start, key.stop, key.step)
        return self.data[key]

    def __setitem__(self, key, value): self.data[key] = value

    def __delitem__(self, key): del self.data[key]

    def __contains__(self, key): return key in self.data

    def __len__(self): return len(self.data)

    def __iter__(self): return iter(self.data)

    def __reversed__(self): return reversed(list(self.data))

    def keys(self): return self.data.keys()


t = Table()
t["a"], t[1, 2], t[None] = 1, 2, 3
print(t["a"], t[1, 2], t[None], t[1:2], t[::3], len(t), bool(t), bool(Table()))
print("a" in t, "z" not in t, list(t), list(reversed(t)), [*t], dict(t), {**t})
del t["a"]
t[None] += 10
print(sorted(t.data.values()), max(t.data.values()))
for f in (lambda: t["gone"], lambda: t.__delitem__("gone"), lambda: len(5), lambda: reversed(5), lambda: 5["x"]):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)


class OnlyGet:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i


o = OnlyGet()
print(list(o), 9 in o, 8 in o, sum(o), [*zip(o, "ab")], max(o), tuple(o))
a, b, *c = o
print(a, b, c)


class BadLen:
    def __init__(self, n): self.n = n

    def __len__(self): return self.n


for n in (-1, "x", 1.5, True, 2):
    try:
        print(len(BadLen(n)), bool(BadLen(n)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Hint:
    def __iter__(self): return 5


try:
    iter(Hint())
except TypeError as e:
    print(e)
