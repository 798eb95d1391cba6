# `|` and `as` at any depth; names are bound only when the whole pattern fits.
def command(text):
    match text.split():
        case ["go", ("north" | "south") as way]: return "going", way
        case ["get", thing] | ["pick", "up", thing] | [thing, "please"]: return "taking", thing
        case ["drop", *things] if things: return "dropping", things
        case [("a" | "b"), rest] | [rest, ("c" | "d")]: return "letter", rest
        case [[]] | [] as nothing: return "nothing", nothing
    return "what?"


for text in ("go north", "go west", "get lamp", "pick up key", "tea please", "drop", "drop x y", "b 5",
             "5 c", "5 e", ""):
    print(command(text))


def twice(v):
    match v:
        case [1, x] | [x, 2] | {"x": x}: return x
        case ([a] as whole, b) | (b, [a] as whole): return a, b, whole
        case (int() | float()) as number: return -number


print([twice(v) for v in ([1, 5], [5, 2], {"x": 0}, [[3], 4], (4, [3]), 2.5)])


def bound(v):
    x = "before"
    match v:
        case [x, 99]: pass
        case [_, _]: return x
    return x


print(bound([1, 99]), bound([1, 2]), bound([3]))
