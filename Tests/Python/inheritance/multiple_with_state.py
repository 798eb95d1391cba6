# Several bases with their own state, initialised cooperatively by keywords.
class Base:
    def __init__(self, **kw):
        if kw: raise TypeError("left over: %s" % ", ".join(sorted(kw)))
        self.log = ["Base"]


class Named(Base):
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("Named")


class Sized(Base):
    def __init__(self, size=0, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append("Sized")

    def __len__(self): return self.size


class Coloured(Base):
    colour = "none"

    def __init__(self, colour=None, **kw):
        super().__init__(**kw)
        if colour: self.colour = colour
        self.log.append("Coloured")


class Thing(Named, Sized, Coloured):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.log.append("Thing")


t = Thing("box", size=3, colour="red")
print(t.name, t.size, t.colour, len(t), t.log)
u = Thing(name="bag")
print(u.name, u.size, u.colour, u.log, bool(u), bool(t))
try:
    Thing("x", weight=3, age=1)
except TypeError as e:
    print(e)
print([c.__name__ for c in Thing.__mro__], isinstance(t, Sized), issubclass(Thing, (str, Coloured)))
print(sorted(vars(t)), Thing.colour, vars(u).get("colour"))
