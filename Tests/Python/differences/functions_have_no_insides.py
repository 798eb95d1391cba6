# Functions have no `__code__` and no `__closure__`; a class no `__subclasses__`.
# differs: code is no object that Python could look into, and classes do not know who derives from them.
def f(): pass


print(hasattr(f, "__code__"), hasattr(f, "__closure__"), hasattr(int, "__subclasses__"))
