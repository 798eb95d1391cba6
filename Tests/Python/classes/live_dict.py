# __dict__ is the instance's own namespace: what is put there is an attribute.
class Thing:
    shared = "class"

    def __init__(self, **kw): self.__dict__.update(kw)

    def method(self): return self.a


t = Thing(a=1, b=2)
print(t.a, t.b, t.method(), t.__dict__, vars(t) is t.__dict__)
t.__dict__["c"] = 3
t.d = 4
del t.a
print(t.c, "d" in t.__dict__, sorted(vars(t)), hasattr(t, "a"))
t.__dict__["shared"] = "own"
print(t.shared, Thing.shared)
del t.__dict__["shared"]
print(t.shared)
t.__dict__ = {"fresh": True}
print(t.fresh, hasattr(t, "b"), vars(t))
t.later = 1
print(vars(t))
try:
    t.__dict__ = 5
except TypeError as e:
    print(e)


class Cached:
    def __getattr__(self, name):
        value = self.__dict__[name] = name * 2
        calls.append(name)
        return value


calls = []
c = Cached()
print(c.ab, c.ab, c.cd, calls)


def f(): pass


f.__dict__["note"] = "set"
f.other = 1
print(f.note, f.__dict__)
e = ValueError("x")
e.__dict__["code"] = 7
print(e.code, vars(e))
