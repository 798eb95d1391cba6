# Dotted names and literals are compared by ==, None and booleans by identity; names are captured.
class Color:
    RED, GREEN = 1, 2

    class Deep:
        BLUE = 3


class Odd:
    def __eq__(self, other): return other == 1


def f(x):
    match x:
        case Color.RED: return "red"
        case Color.Deep.BLUE: return "blue"
        case -1: return "minus one"
        case 1.5: return "float"
        case -0.5 | 2 + 3j | -1 - 2j: return "numbers"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case False: return "false"
        case 0x10 | 0b11111 | 1_000: return "bases"
        case "multi\nline" | r"\n": return "text"
    return "?"


print([f(x) for x in (1, 2, 3, -1, 1.5, -0.5, 2 + 3j, -1 - 2j, "ab", b"x", None, True, False, 16, 31, 1000, "multi\nline", "\\n", 1.0, 0, Odd(), "x")])
match 0:
    case False: print("identity")
    case 0: print("zero is not False here")
match True:
    case 1: print("True equals 1")
match 3.0:
    case Color.Deep.BLUE: print("3.0 equals 3")
match {"t": 1, Color.RED: "r"}:
    case {Color.RED: "r", "t": 1.0}: print("keys by value")
match {None: 0, True: 1}:
    case {None: zero, True: one}: print(zero, one)
log = []


class Traced(int):
    def __eq__(self, other):
        log.append(other)
        return int(self) == other
    __hash__ = int.__hash__


match Traced(3):
    case 1 | 2: pass
    case [x]: pass
    case 3: print(log)
