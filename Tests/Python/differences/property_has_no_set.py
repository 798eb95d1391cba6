# `property` objects have no `__set__` to call.
# differs: what a property does with an attribute is the interpreter's own.
class C:
    p = property(lambda self: 1)


print(hasattr(C.p, "__set__"), hasattr(C.p, "fget"))
