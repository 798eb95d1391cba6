# __copy__, __deepcopy__, __slots__, subclasses of built-in types.
# boards: microbit-v2
import copy


class Own:
    def __init__(self, name): self.name = name

    def __copy__(self): return Own(self.name + " copied")

    def __deepcopy__(self, memo): return Own(self.name + " deeply %s" % isinstance(memo, dict))


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a): self.a = a


class Stack(list):
    def __init__(self, items=(), label=""):
        super().__init__(items)
        self.label = label


class Names(dict):
    pass


print(copy.copy(Own("x")).name, copy.deepcopy([Own("y")])[0].name)
s = Slots([1])
c, d = copy.copy(s), copy.deepcopy(s)
s.a.append(2)
print(c.a, d.a, hasattr(c, "b"), type(d).__name__)
k = Stack([[1], 2], "kept")
c, d = copy.copy(k), copy.deepcopy(k)
k[0].append(9)
print(c, d, type(c).__name__, c.label, d.label, c is k)
n = Names(a=[1])
n.extra = {"e": []}
d = copy.deepcopy(n)
n["a"].append(2)
n.extra["e"].append(3)
print(d, type(d).__name__, d.extra, copy.copy(n).extra is n.extra)
print(copy.copy(ValueError("v")).args, copy.deepcopy((1, (2, [3]))), copy.deepcopy({(1, 2): {3}}), copy.copy(slice(1, 2)) == slice(1, 2))
