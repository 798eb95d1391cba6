# What is no pattern at all.
def message(cases):
    try:
        exec("match 1:\n" + "".join("  case %s: pass\n" % c for c in cases))
        return "fine"
    except SyntaxError as e:
        return e.args[0]


print(message(["x", "1"]))
print(message(["_", "1"]))
print(message(["x if x", "_"]))
print(message(["x | 1"]))
print(message(["[x, x]"]))
print(message(["[x] | [y]"]))
print(message(["[*a, *b]"]))
print(message(["C(a=1, a=2)"]))
print(message(["C(a=1, 2)"]))
print(message(["(x as y) as z"]))
print(message(["1 as _"]))
print(message(["{**rest, 1: x}"]))
