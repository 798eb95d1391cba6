# Mapping patterns: some keys must be there, the rest may be kept.
def look(d):
    match d:
        case {"kind": "point", "at": [x, y]}: return "point", x, y
        case {"kind": str() as kind, **rest} if rest: return kind, rest
        case {1: one, 2.0: two}: return one, two
        case {"deep": {"er": {"est": value}}}: return value
        case {True: truth}: return "truth", truth
        case {}: return "some dict of", len(d)
    return "no dict"


for value in ({"kind": "point", "at": (3, 4)}, {"kind": "point", "at": 3}, {"kind": "dot", "z": 0},
              {"kind": 1}, {2: "b", 1: "a", 0: "z"}, {"deep": {"er": {"est": [1]}}}, {1: "x"}, {},
              [("kind", 1)], None):
    print(look(value))
source = {"a": 1, "b": 2, "c": 3}
match source:
    case {"b": 2, **others}: others["new"] = 0; print(others, source)


class Counts(dict):
    def __missing__(self, key): return 0


match Counts(x=1):
    case {"y": n}: print("missing is not asked", n)
    case {"x": n}: print("x", n)
