# A subclass of set: what keeps the class and what does not.
class Tags(set):
    def __init__(self, text=""):
        super().__init__(text.split())
        self.source = text

    def add(self, item): super().add(item.lower())

    def __repr__(self): return "Tags(%s)" % ",".join(sorted(self))


t = Tags("a b b")
t.add("C")
t.add("A")
print(t, len(t), "c" in t, t.source, t == {"a", "b", "c"}, isinstance(t, set), sorted(t), t | {"z"} == {"a", "b", "c", "z"}, t >= {"a"}, {"a"} <= t)
t -= {"a"}
t |= {"q"}
print(t, type(t).__name__, t & {"b"}, t.issuperset("b"), t.isdisjoint(["x"]), bool(Tags()), sorted(t - {"b"}))
print({"q", "b"} & t, t ^ {"b"}, len(t), Tags("x y") == {"x", "y"})


class Fixed(frozenset):
    def total(self): return sum(self)


f = Fixed([1, 2, 3])
print(f.total(), f == {1, 2, 3}, hash(f) == hash(frozenset([1, 2, 3])), {f: "v"}[frozenset([3, 2, 1])], isinstance(f, frozenset), 2 in f, len(f), sorted(f), f < {1, 2, 3, 4}, max(f))
try:
    f.add(1)
except AttributeError as error:
    print(error)
