# An exception in `__set_name__` is not wrapped into a RuntimeError.
# differs: later versions of CPython do not wrap it either.
class D:
    def __set_name__(self, owner, name): raise ValueError("refused")


try:
    class C: d = D()
except Exception as e:
    print(type(e).__name__)
