# Slots beside properties: set, deleted and asked for again, inherited ones too.
# differs: slots are no descriptors: the class has no attributes of their names, and one beside a slot is no error


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Point):
    __slots__ = ("name",)

    x_doubled = property(lambda self: self.x * 2, lambda self, value: setattr(self, "x", value // 2))


point = Named(1, 2)
point.name = "p"
point.x_doubled = 10
print(point.x, point.x_doubled, point.name, Named.__slots__, Point.__slots__)
del point.name
print(hasattr(point, "name"), hasattr(point, "y"), hasattr(point, "x"))
for attempt in (lambda: point.name, lambda: setattr(point, "z", 1), lambda: delattr(point, "name")):
    try:
        attempt()
    except AttributeError as error:
        print(type(error).__name__)
print(hasattr(point, "__dict__"), isinstance(point, Point))
point.name = "again"
other = Named(3, 4)
other.name, other.x_doubled = "o", 7
print(point.name, point.y, other.name, other.x, other.y, point.x)
