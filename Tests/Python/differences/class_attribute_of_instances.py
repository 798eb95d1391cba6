# `isinstance` does not ask an object's `__class__` property.
# differs: one look at the type is what makes it quick.
class P:
    @property
    def __class__(self): return int


print(isinstance(P(), int), type(P()).__name__)
