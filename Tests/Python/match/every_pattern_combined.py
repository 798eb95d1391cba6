# All kinds of patterns inside each other in one function.


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Kind:
    OPEN = "open"


def tell(value):
    match value:
        case None | True | False:
            return f"constant {value}"
        case -1 | 1.5 | "text" | b"bytes":
            return f"literal {value!r}"
        case Kind.OPEN:
            return "value pattern"
        case [Point(x=0, y=0) as origin, *rest] if rest:
            return f"origin first, {len(rest)} more, {origin.x}"
        case [[a, b], {"key": [*_, last]}]:
            return f"nested {a} {b} {last}"
        case {"kind": str(kind), "at": Point(x, y), **others} if x == y:
            return f"{kind} on the diagonal {x} {sorted(others)}"
        case {"kind": kind, **others}:
            return f"kind {kind} and {others}"
        case Point(int() | float() as x, _):
            return f"point with a number {x}"
        case Point():
            return "some point"
        case (int() as only,) | [str() as only]:
            return f"one {only!r}"
        case [] | {}:
            return "empty or a mapping"
        case str() | bytes():
            return "other text"
        case int(n) if n > 100:
            return f"large {n}"
        case _:
            return f"else {type(value).__name__}"


for value in (None, True, 0, -1, 1.5, "text", b"bytes", "open", [Point(0, 0), 1, 2], [Point(0, 0)],
              [[1, 2], {"key": [7, 8]}], {"kind": "dot", "at": Point(3, 3), "c": 1}, {"kind": 5, "z": 6},
              Point(2.5, None), Point("a", 1), (4,), ["s"], [], {}, {"a": 1}, "more", 101, 99, {1}):
    print(tell(value))
