# Which objects match as sequences and as mappings, and how they are asked.
class Seq(list):
    pass


class Fake:
    def __len__(self): return 2

    def __getitem__(self, i): return i


class Map(dict):
    def get(self, *args): return super().get(*args)


def what(x):
    match x:
        case [a, b]: return "two of a sequence"
        case [*a]: return "sequence of %d" % len(a)
        case {"a": a}: return "mapping with a"
        case {}: return "mapping"
        case _: return "neither"


for x in ([1, 2], (1, 2), range(2), Seq([1]), "ab", b"ab", bytearray(b"ab"), {1, 2}, frozenset([1, 2]), iter([1, 2]), Fake(), {"a": 1}, Map(a=2), {},
          (x for x in "ab"), memoryview(b"ab"), None, 5):
    print(what(x), end="; ")
print()
match range(10):
    case [0, 1, *middle, 9]: print(middle)
match (1, [2, 3]):
    case [a, (b, c)]: print(a, b, c)
data = {"x": 1, "y": 2, "z": 3}
match data:
    case {"x": x, **others}: print(x, others, others is not data)
match data:
    case {"q": _}: print("no")
    case {"y": 3}: print("no")
    case {"y": 2 | 3 as y, "z": int()}: print(y)
match {"n": None}:
    case {"n": None}: print("a None value is a value")


class Default(dict):
    def __missing__(self, key): return "made"


d = Default()
match d:
    case {"k": v}: print("made", v)
    case _: print("__missing__ is not asked", len(d))
