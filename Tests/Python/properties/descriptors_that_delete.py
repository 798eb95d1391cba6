# A descriptor with one of __set__ and __delete__: it is a data descriptor, and says which one it lacks.
# boards: microbit-v2
# needs: descriptors that only delete
class DeleteOnly:
    def __get__(self, obj, owner): return "got" if obj is not None else self
    def __delete__(self, obj): print("deleting", sorted(vars(obj)))


class SetOnly:
    def __get__(self, obj, owner): return vars(obj).get("kept")
    def __set__(self, obj, value): vars(obj)["kept"] = value * 2


class JustDelete:
    def __delete__(self, obj): raise RuntimeError("not this one")


class C:
    d = DeleteOnly()
    s = SetOnly()
    j = JustDelete()
    n = 5


c = C()
vars(c)["d"] = "hidden"
print(c.d, c.s, c.n, isinstance(C.d, DeleteOnly))
c.s = 4
print(c.s, sorted(vars(c)))
del c.d
for what in (lambda: setattr(c, "d", 1), lambda: delattr(c, "s"), lambda: setattr(c, "j", 1), lambda: delattr(c, "j"), lambda: delattr(c, "n")):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e if type(e) is RuntimeError or str(e).startswith("__") else "")
print(c.d, c.s, c.n)
