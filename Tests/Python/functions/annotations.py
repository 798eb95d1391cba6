# Annotations are accepted and do not change anything.
def area(width: int, height: float = 2.0, *rest: "more", scale: int = 1, **named: dict) -> float:
    return width * height * scale


print(area(3), area(3, 4, scale=2), area("ab", 2), area(1, 2, 3, x=4))


def nothing() -> None: pass


class Shape:
    def grow(self, by: int) -> "Shape":
        self.size = getattr(self, "size", 0) + by
        return self


print(nothing(), Shape().grow(2).grow(3).size)
f = lambda x: x
print(f(3), (lambda *, k=1: k)(k=5), area(2, scale=0))
