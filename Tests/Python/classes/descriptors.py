# Descriptors: data and non-data, on classes, set and deleted, named.
class NonData:
    def __get__(self, obj, owner=None):
        return ("non-data", obj is None, owner.__name__)


class Data:
    def __set_name__(self, owner, name): self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")

    def __set__(self, obj, value): obj.__dict__[self.name] = value

    def __delete__(self, obj): del obj.__dict__[self.name]


class Owner:
    soft = NonData()
    hard = Data()


o = Owner()
print(o.soft, Owner.soft)
o.soft = 1
print(o.soft)
del o.soft
print(o.soft[0])
print(o.hard, type(Owner.hard).__name__)
o.hard = 5
o.__dict__["hard"] = "hidden"
print(o.hard, sorted(o.__dict__))
del o.hard
print(o.hard)


class Typed:
    def __init__(self, kind): self.kind = kind

    def __set_name__(self, owner, name): self.name = name

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s wants %s" % (self.name, self.kind.__name__))
        obj.__dict__[self.name] = value


class Person:
    name = Typed(str)
    age = Typed(int)


p = Person()
p.name, p.age = "Ada", 36
try:
    p.age = "old"
except TypeError as e:
    print(e, "|", p.name, p.__dict__["age"])


def function(self, x): return self, x


bound = function.__get__("receiver")
print(bound(1), property(lambda self: self * 2).__get__(21), classmethod(function).__get__(None, int)(3))
