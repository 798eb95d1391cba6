# The body of a class fills the dict behind what `__prepare__` gave, without its `__setitem__`.
# differs: a class body stores by an instruction that knows dicts.
class Loud(dict):
    def __setitem__(self, key, value):
        if key[0] != "_": print("set", key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Loud()


class C(metaclass=Meta): x = 1


print(C.x)
