# __prepare__ gives the namespace; a registry, an enumeration and a singleton by metaclass.
class Logging(dict):
    def __init__(self): super().__init__()


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        return {"prepared": (name, sorted(keywords))}

    def __new__(mcs, name, bases, namespace, **keywords):
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.fields = [k for k in namespace if not k.startswith("__") and k != "prepared"]
        return cls

    def __init__(cls, *args, **keywords): pass


class Record(metaclass=Ordered, frozen=True):
    z = 1
    a = prepared
    m = 3


print(Record.prepared, Record.fields, Record.a)


class Plugin(type):
    registry = {}

    def __init__(cls, name, bases, namespace):
        if bases: Plugin.registry[cls.__name__.lower()] = cls


class Command(metaclass=Plugin):
    def run(self): return type(self).__name__


class Start(Command): pass
class Stop(Command): pass


print(sorted(Plugin.registry), [Plugin.registry[k]().run() for k in ("stop", "start")])


class Singleton(type):
    made = {}

    def __call__(cls, *args):
        if cls not in cls.made: cls.made[cls] = super().__call__(*args)
        return cls.made[cls]


class Config(metaclass=Singleton):
    def __init__(self, value): self.value = value


print(Config(1) is Config(2), Config(3).value)


class Enumeration(type):
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, {})
        cls.names = {v: k for k, v in namespace.items() if isinstance(v, int)}
        return cls

    def __call__(cls, number): return cls.names[number]


class Level(metaclass=Enumeration):
    LOW = 1
    HIGH = 9


print(Level(9), Level(1))
