# __getattr__, __setattr__, __delattr__ and __getattribute__.
class Lazy:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("no_"):
            raise AttributeError(name)
        return "made " + name


class Logged:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.x = 1

    def __setattr__(self, name, value):
        self.log.append("%s=%r" % (name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append("del " + name)
        object.__delattr__(self, name)


z = Lazy()
print(z.real, z.other, hasattr(z, "any"), hasattr(z, "no_way"), getattr(z, "no_x", "default"))
z.other = "set"
print(z.other)
g = Logged()
g.y = [2]
g.x += 5
del g.y
print(g.log, g.x, hasattr(g, "y"))


class Proxy:
    def __init__(self, target): self._t = target

    def __getattr__(self, name): return getattr(self._t, name)


p = Proxy([3, 1, 2])
p.append(0)
p.sort()
print(p._t, p.index(2))
