# __getattribute__, __getattr__, __setattr__, __delattr__, __dir__ together, and how to get round them.
class Traced:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.x = 1

    def __getattribute__(self, name):
        if name != "log": object.__getattribute__(self, "log").append("get " + name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if name.startswith("auto_"): return name[5:]
        raise AttributeError("nothing called " + name)

    def __setattr__(self, name, value):
        self.log.append("set %s" % name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append("del " + name)
        super().__delattr__(name)

    def method(self): return self.x

    def __dir__(self): return ["b", "a"]


t = Traced()
print(t.log, t.x, t.auto_value, t.method(), t.log)
t.log.clear()
t.y = 2
t.y += 1
del t.y
print(t.log)
for f in (lambda: t.gone, lambda: delattr(t, "gone"), lambda: getattr(t, "gone")):
    try:
        f()
    except AttributeError as e:
        print(e)
print(getattr(t, "gone", "default"), hasattr(t, "gone"), hasattr(t, "auto_"), dir(t))


class Frozen:
    def __init__(self, **kw): self.__dict__.update(kw)

    def __setattr__(self, name, value): raise TypeError("frozen")
    __delattr__ = lambda self, name: self.__setattr__(name, None)


f = Frozen(a=1)
for change in (lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "b", 0)):
    try:
        change()
    except TypeError as e:
        print(e, f.a)


class Fails:
    @property
    def p(self): raise AttributeError("inside p")

    def __getattr__(self, name): return "getattr " + name


print(Fails().p)
