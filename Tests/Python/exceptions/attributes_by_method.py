# Exceptions find attributes as other objects do: properties that fail, `__getattr__`, `__getattribute__`.
class Failure(Exception):
    @property
    def hint(self): return self.missing

    def __getattr__(self, name): return "no " + name


class Strict(Exception):
    def __getattr__(self, name): raise AttributeError("strict " + name)


class Traced(ValueError):
    def __getattribute__(self, name):
        if name == "args": return "hidden"
        return super().__getattribute__(name)


f = Failure(1)
print(f.hint, f.anything, f.args)
f.anything = 3
print(f.anything, f.hint)
for name in ("x", "args"):
    try:
        print(getattr(Strict(1), name))
    except AttributeError as e:
        print(e)
t = Traced(5)
t.code = 7
print(t.args, t.code, str(t), hasattr(t, "nothing"))
