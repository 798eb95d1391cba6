# super().__init__ with keywords through several classes.
class Root:
    def __init__(self, **rest):
        assert not rest, rest
        self.log = ["Root"]


class Named(Root):
    def __init__(self, name="?", **rest):
        super().__init__(**rest)
        self.name = name
        self.log.append("Named")


class Sized(Root):
    def __init__(self, size=0, **rest):
        super().__init__(**rest)
        self.size = size
        self.log.append("Sized")


class Both(Named, Sized):
    def __init__(self, **k):
        super().__init__(**k)
        self.log.append("Both")


b = Both(name="n", size=3)
print(b.name, b.size, b.log, Both().name, Both(size=1).size, Named(name="x").log)
try:
    Both(colour="red")
except AssertionError as error:
    print("AssertionError", error)


class Meter(Both):
    def __init__(self): Both.__init__(self, name="meter")


print(Meter().name, Meter().log)
