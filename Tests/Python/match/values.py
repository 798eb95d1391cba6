# Dotted names are values to compare with; plain names are captured.
class Color:
    RED = 1
    GREEN = "g"

    class Dark:
        RED = (1, "dark")


def name(value):
    match value:
        case Color.RED: return "red"
        case Color.GREEN | "G": return "green"
        case Color.Dark.RED: return "dark red"
        case [Color.RED, shade]: return "red with", shade
        case {Color.GREEN: amount}: return "green by", amount
        case other: return "other", other


for value in (1, True, "g", "G", (1, "dark"), [1, 2], {"g": 7}, {"G": 7}):
    print(name(value))
RED = 5
match 6:
    case RED: print("a plain name takes everything:", RED)
match ...:
    case str.join: print("no")
    case _: print(RED)
try:
    match 1:
        case Color.BLUE: pass
except AttributeError as e:
    print(e)
