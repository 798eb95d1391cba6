# len, indexes, in, iteration, reversed and bool of instances.
class Ring:
    def __init__(self, *items): self.items = list(items)

    def __len__(self): return len(self.items)

    def __getitem__(self, i): return self.items[i % len(self.items)]

    def __setitem__(self, i, v): self.items[i % len(self.items)] = v

    def __delitem__(self, i): del self.items[i % len(self.items)]

    def __contains__(self, x): return x == "any" or x in self.items

    def __iter__(self): return iter(self.items)

    def __reversed__(self): return iter(self.items[::-1])


r = Ring("a", "b", "c")
r[4] = "B"
print(len(r), r[0], r[-1], r[7], "any" in r, "z" in r, list(r), list(reversed(r)), bool(r), bool(Ring()))
del r[3]
r[0] += "!"
print(r.items, [x * 2 for x in r], max(r), sorted(r), tuple(r), "".join(r), list(zip(r, "xy")), list(enumerate(r)))
a, b = r
print(a, b)


class Flag:
    def __bool__(self): return False

    def __len__(self): return 5


print(bool(Flag()), not Flag(), 1 if Flag() else 2, len(Flag()))
