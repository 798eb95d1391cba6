# What patterns bind, in which order, and what stays bound when a case fails.
def kind(x):
    match x:
        case None: return "none"
        case True | False: return "bool"
        case 0: return "zero"
        case int() as n if n < 0: return "negative %d" % n
        case int(n): return "int %d" % n
        case "": return "empty"
        case str(s): return "str " + s
        case []: return "empty list"
        case [one]: return "one %r" % (one,)
        case [first, *_, last] if first == last: return "same ends"
        case [first, second, *rest]: return "%r %r +%d" % (first, second, len(rest))
        case {"k": v, **rest} if not rest: return "only k=%r" % (v,)
        case {"k": v}: return "k=%r" % (v,)
        case {}: return "mapping"
        case _: return "other"


for x in (None, True, 0, -3, 7, "", "abc", [], [[1]], (1, 2, 1), (1, 2, 3), {"k": 1}, {"k": 1, "l": 2}, {}, {"z": 0}, 1.5, {1}):
    print(kind(x), end=" | ")
print()
match (1, 2, 3):
    case (a, b, 4): pass
    case (a, *b): print(a, b)
match 5:
    case x: print(x)
print(x)
match [1, [2, [3, {"d": (4, 5)}]]]:
    case [w, [x, [y, {"d": (_, z)}]]]: print(w, x, y, z)
match "abc":
    case [*_]: print("sequence")
    case _: print("a str is no sequence")
match 1, 2:
    case 1, b: print("tuple without parentheses", b)
match [1, 2, 3]:
    case [a, _, _] | [_, a]: print(a)
match {"a": {"b": [1, 2]}}:
    case {"a": {"b": [*items]}}: print(items)
