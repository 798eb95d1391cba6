# Patterns take nested data apart: configuration, events, expressions, tokens.
def area(shape):
    match shape:
        case {"kind": "circle", "r": r}: return 3 * r * r
        case {"kind": "rect", "size": [w, h]}: return w * h
        case {"kind": "group", "of": [*shapes]}: return sum(area(s) for s in shapes)
        case {"kind": kind}: raise ValueError("unknown " + kind)
        case _: raise TypeError(shape)


print(area({"kind": "group", "of": [{"kind": "circle", "r": 2, "colour": "red"}, {"kind": "rect", "size": (2, 3)}, {"kind": "group", "of": []}]}))
for bad in ({"kind": "blob"}, {"r": 1}, 5):
    try:
        area(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def simplify(e):
    match e:
        case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1): return simplify(x)
        case ("*", 0, _) | ("*", _, 0): return 0
        case ("+" | "*" as op, int(a), int(b)): return a + b if op == "+" else a * b
        case ("-", ("-", x)): return simplify(x)
        case (op, a, b):
            new = (op, simplify(a), simplify(b))
            return simplify(new) if new != e else new
        case (op, a): return (op, simplify(a))
        case leaf: return leaf


print(simplify(("+", ("*", 1, "x"), ("+", 2, 3))), simplify(("*", ("+", 0, 0), "y")), simplify(("-", ("-", ("+", "z", 0)))))


def event(e):
    match e:
        case {"type": "key", "code": str(c), **rest} if not rest: return "key " + c
        case {"type": "key", "code": str(c), "mods": ["ctrl"]}: return "ctrl-" + c
        case {"type": "key", "mods": [first, *more]}: return "%s+%d" % (first, len(more))
        case {"type": "move", "to": (x, y)} if x == y: return "diagonal %d" % x
        case {"type": "move", "to": (0, y) | (y, 0)}: return "edge %d" % y
        case {"type": "move" | "drag" as how}: return how
        case [event_type, *args]: return "list %s %r" % (event_type, args)
        case None | "": return "nothing"
    return "unmatched"


for e in ({"type": "key", "code": "q"}, {"type": "key", "code": "c", "mods": ["ctrl"]}, {"type": "key", "code": 5, "mods": ["alt", "x"]}, {"type": "move", "to": (3, 3)},
          {"type": "move", "to": [0, 9]}, {"type": "move", "to": [7, 0]}, {"type": "drag", "to": None}, ["x", 1], None, "", {}): print(event(e), end="; ")
print()
