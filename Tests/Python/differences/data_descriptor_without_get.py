# A descriptor with `__delete__` but no `__set__` does not refuse to be set; `property` objects have no `__set__` to call.
# differs: the look-up asks for the method that it needs.
class D:
    def __delete__(self, obj): pass


class C: d = D()


c = C()
try:
    c.d = 1
    print("set", hasattr(property(), "__set__"))
except AttributeError as e:
    print(type(e).__name__, hasattr(property(), "__set__"))
