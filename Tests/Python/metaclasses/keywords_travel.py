# The keywords of a class: to __prepare__, __new__, __init__ and __init_subclass__, each its own.


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print("prepare", name, [b.__name__ for b in bases], sorted(keywords.items()))
        return {"prepared": True}

    def __new__(meta, name, bases, namespace, tag=None, **keywords):
        made = super().__new__(meta, name, bases, namespace, **keywords)
        made.tag = tag
        return made

    def __init__(cls, name, bases, namespace, tag=None, **keywords):
        print("init", name, tag, sorted(keywords))
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta, tag="root"):
    limits = {}

    def __init_subclass__(cls, *, limit=0, **keywords):
        super().__init_subclass__(**keywords)
        cls.limits[cls.__name__] = limit


class Small(Base, limit=5):
    pass


class Large(Base, tag="big", limit=500):
    pass


print(Base.tag, Small.tag, Large.tag, Base.limits, Large.prepared)
try:
    class Wrong(Base, limt=3):
        pass
except TypeError as error:
    print(error)
print(Small.__mro__ == (Small, Base, object), type(Large) is Meta, Base.prepared)
