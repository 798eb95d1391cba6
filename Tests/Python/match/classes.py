# Class patterns: isinstance, attributes by name and by __match_args__.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y): self.x, self.y = x, y


class Colored(Point):
    __match_args__ = "color", "x"

    def __init__(self, x, y, color):
        super().__init__(x, y)
        self.color = color


class Bare:
    pass


def where(p):
    match p:
        case Colored("red", 0): return "red on the axis"
        case Colored(color=c, y=0): return c, "on the other axis"
        case Point(0, 0): return "origin"
        case Point(x, y=0): return "x axis", x
        case Point(x, y) if x == y: return "diagonal", x
        case Point(): return "elsewhere"
        case Bare(label=text): return "labelled", text
        case Bare(): return "bare"
    return "nowhere"


labelled = Bare()
labelled.label = "L"
for p in (Colored(0, 5, "red"), Colored(7, 0, "blue"), Colored(3, 3, "green"), Point(0, 0),
          Point(2, 0), Point(4, 4), Point(1, 2), labelled, Bare(), 3):
    print(where(p))
