# A class derived from list: its own methods, operators that give plain lists, overridden items.
class Stack(list):
    def __init__(self, *items, limit=None):
        super().__init__(items)
        self.limit = limit

    def push(self, x):
        if self.limit is not None and len(self) >= self.limit: raise OverflowError("full at %d" % self.limit)
        self.append(x)
        return self

    @property
    def top(self): return self[-1]

    def __repr__(self): return "Stack(%s)" % ", ".join(map(repr, self))


s = Stack(1, 2, limit=3)
print(s, s.push(3).top, len(s), s.limit, s == [1, 2, 3], [1, 2, 3] == s, isinstance(s, list))
try:
    s.push(4)
except OverflowError as e:
    print(e)
print(type(s + [4]).__name__, type(s * 2).__name__, type(s[:2]).__name__, type(s.copy()).__name__, sorted(s, reverse=True), sum(s), 2 in s)
s[0] = "a"
s += ["b"]
del s[1]
print(s, type(s).__name__, s.index("b"), list(reversed(s)), [*s], tuple(s))


class Circular(list):
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(i.start or 0, i.stop)]
        return super().__getitem__(i % len(self))

    def __setitem__(self, i, v): super().__setitem__(i % len(self), v)

    def __contains__(self, x): return "anything"

    def __iter__(self): return iter(["own", "iteration"])

    def __len__(self): return super().__len__()


c = Circular("abc")
c[4] = "B"
print(c[3], c[-4], c[2:7], c == ["a", "B", "c"], 99 in c, list(c), len(c), repr(c))


class Empty(list): pass


e = Empty()
e.attr = 1
e.extend(x for x in "xy")
print(e, e.attr, bool(e), bool(Empty()), e > ["x"], e + e, Empty("ab").pop(), Empty([3, 1]) < [4])
