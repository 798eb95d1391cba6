# Subscripting a class: __class_getitem__, inherited; built-in types take it too.
class Box:
    def __class_getitem__(cls, item): return "%s[%r]" % (cls.__name__, item)


class Small(Box):
    pass


class Typed:
    @classmethod
    def __class_getitem__(cls, item): return type(cls.__name__ + "Of", (cls,), {"item": item})


print(Box[1], Small["x", 2], Box[1:2])
made = Typed[3]
print(made.__name__, made.item, issubclass(made, Typed), made[4].item)
numbers: list[int] = [1, 2]


def join(parts: dict[str, list[int]], sep: tuple[str, ...] = ()) -> set[int]: return {*parts}


print(join({"a": [1]}), numbers)
print(isinstance([], list), list([1]))
for use in (lambda: object[1], lambda: Box()[1], lambda: (lambda: 1)[0]):
    try:
        print(use() is None)
    except TypeError as e:
        print(e)


class Plain:
    pass


try:
    Plain[0]
except TypeError as e:
    print(type(e).__name__)
