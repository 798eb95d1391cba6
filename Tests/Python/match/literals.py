# Literal patterns: compared by ==, but None, True and False by identity.
def kind(x):
    match x:
        case 0:
            return "zero"
        case -7:
            return "minus seven"
        case 2.5:
            return "two and a half"
        case True:
            return "truth"
        case False | None:
            return "nothing"
        case "a" "b":
            return "joined"
        case b"\x01":
            return "bytes"
        case 1_000:
            return "thousand"
    return "other"


for value in (0, 0.0, False, -7, 2.5, True, 1, None, "ab", "a", b"\x01", 1000, 1000.0, [], ()):
    print(repr(value), kind(value))


class Same:
    def __eq__(self, other): return other == "magic"


match Same():
    case "plain": print("no")
    case "magic": print("equal by its own method")
