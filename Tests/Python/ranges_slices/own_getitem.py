# What __getitem__, __setitem__ and __delitem__ receive: ints, slices, tuples, Ellipsis.
class Spy:
    def __getitem__(self, key): return key

    def __setitem__(self, key, value): self.set = key, value

    def __delitem__(self, key): self.deleted = key


s = Spy()
print(s[1], s[1:2], s[::], s[1, 2], s[1:2, ...], s[()], s["k"], s[-1:None:2], s[1,])
s[1:2] = "v"
print(s.set)
s[..., 0] = s
print(s.set[0])
del s[::2]
print(s.deleted)
s["n"] = 1
s[slice(3)] = 2
print(s.set, s[slice(1, 2, 3)].step, s[1:2] == slice(1, 2), s[lambda: 1]())


class Grid:
    def __init__(self, w, h): self.w, self.cells = w, [0] * (w * h)

    def __getitem__(self, at):
        x, y = at
        if isinstance(x, slice): return [self[i, y] for i in range(*x.indices(self.w))]
        return self.cells[y * self.w + x]

    def __setitem__(self, at, value): self.cells[at[1] * self.w + at[0]] = value


g = Grid(4, 2)
g[1, 1] = 5
g[2, 1] += 7
print(g[1, 1], g[:, 1], g[::2, 1], g[-1:0:-1, 1], g.cells)
for use in (lambda: object()[0], lambda: (5)[0], lambda: len[0]):
    try:
        use()
    except TypeError as e:
        print(e)
