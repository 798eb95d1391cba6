# hash: from __hash__, removed by __eq__, None, of equal numbers, and wrong results.
class Key:
    def __init__(self, k): self.k = k

    def __eq__(self, o): return isinstance(o, Key) and self.k % 10 == o.k % 10

    def __hash__(self): return hash(self.k % 10)


d = {Key(1): "one", Key(2): "two"}
d[Key(11)] = "eleven"
print(len(d), d[Key(21)], Key(3) in d, list(k.k for k in d))
print(len({Key(i) for i in range(30)}), hash(Key(13)) == hash(Key(3)))
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None))
print(len({1, 1.0, True, 1 + 0j}), {1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2, 0.0: 3})


class NoHash:
    __hash__ = None


class Text:
    def __hash__(self): return "text"


class Float:
    def __hash__(self): return 1.5


class Negative:
    def __hash__(self): return -7


class Bool:
    def __hash__(self): return True


for x in (NoHash(), Text(), Float(), [], {}, set(), ([],), bytearray(), slice(1)):
    try:
        hash(x)
        print("hashable")
    except TypeError as e:
        print(e)
print(hash(Negative()), hash(Bool()), {Negative(): 1}.popitem()[1])


class Inherits(Key): pass


class Overrides(Key):
    def __eq__(self, o): return False


print(Inherits(1) in d)
o = object()
print({o: 1}[o], hash(o) == hash(o), hash(len) == hash(len), hash(int) == hash(int), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
