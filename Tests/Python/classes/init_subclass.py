# __init_subclass__ and __set_name__ when classes are made.
class Plugin:
    registry = []

    def __init_subclass__(cls, /, name=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.label = name or cls.__name__.lower()
        Plugin.registry.append(cls.label)


class Reader(Plugin): pass
class Writer(Plugin, name="w"): pass
class Deep(Reader, name="deeper"): pass


print(Plugin.registry, Deep.label, Writer.label, hasattr(Plugin, "label"))


class Field:
    def __set_name__(self, owner, name): self.where = owner.__name__ + "." + name


class Model(Plugin):
    first = Field()
    second = third = Field()


print(Model.first.where, Model.second.where, Model.label)


class Strict:
    def __init_subclass__(cls):
        if not hasattr(cls, "run"): raise TypeError(cls.__name__ + " has no run")


class Good(Strict):
    def run(self): return "runs"


print(Good().run())
try:
    class Bad(Strict): pass
except TypeError as e:
    print(e)
for source in ("class X(Plugin, unknown=1): pass", "class Y(object, key=2): pass"):
    try:
        exec(source)
    except TypeError as e:
        print(type(e).__name__)
