# The built-in types take one positional pattern: the subject itself.
def describe(x):
    match x:
        case bool(b): return "bool", b
        case int(n) if n > 9: return "large", n
        case int(): return "int"
        case float(f): return "float", f
        case str("" | " "): return "blank"
        case str(text): return "text", text
        case bytes(raw) | bytearray(raw): return "raw", len(raw)
        case list([int(), int()]): return "two ints"
        case list(items): return "list", items
        case tuple((a, *_)): return "tuple", a
        case dict({"id": i}): return "record", i
        case set(s) | frozenset(s): return "set", sorted(s)
        case object(): return "object"


class Meters(float):
    pass


for x in (True, 12, 3, 1.5, "", "hi", b"abc", bytearray(2), [1, 2], [1, "2"], (7, 8), (), {"id": 1},
          {}, {2, 1}, frozenset(), None, Meters(2)):
    print(describe(x))
