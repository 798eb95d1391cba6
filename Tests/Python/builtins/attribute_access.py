# getattr, setattr, delattr and hasattr with instances, classes, modules and built-in values.
class Box:
    kind = "box"
    __slots__ = ("item", "other")

    @property
    def read(self): return 5

    @property
    def broken(self): raise AttributeError("inside")

    @property
    def fails(self): raise ValueError("not hidden")


b = Box()
print(getattr(b, "kind"), getattr(b, "item", "none"), hasattr(b, "item"), hasattr(b, "broken"), getattr(b, "broken", "default"), getattr(b, "read"), getattr("abc", "upper")(), getattr(5, "real"), getattr(Box, "kind"), getattr([], "append").__name__)
setattr(b, "item", 1)
setattr(Box, "kind", "crate")
print(b.item, b.kind, hasattr(b, "item"), delattr(b, "item"), hasattr(b, "item"), getattr(b, "ki" + "nd"), getattr(__import__("sys"), "maxsize", 0) > 0, getattr(b, "nope", None), getattr(None, "x", "y"))
for use in (lambda: getattr(b, "nope"), lambda: getattr(b, "item"), lambda: setattr(b, "new", 1), lambda: setattr(b, "read", 1), lambda: delattr(b, "read"), lambda: getattr(b, 5), lambda: hasattr(b, 5), lambda: setattr(5, "x", 1),
            lambda: getattr(b), lambda: delattr(Box, "zz"), lambda: hasattr(b, "fails"), lambda: setattr([], "x", 1), lambda: getattr("", "nope"), lambda: setattr(Box, 1, 2), lambda: setattr(int, "x", 1)):
    try:
        print(use())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
