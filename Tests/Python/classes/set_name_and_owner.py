# __set_name__ is called for each attribute when the class is made, not later.
log = []


class D:
    def __set_name__(self, owner, name): log.append((owner.__name__, name))

    def __get__(self, obj, owner): return obj, owner.__name__


d = D()


class A:
    first = d
    second = D()
    third = first

    def method(self): pass


print(log)
A.late = D()
print(len(log), A.late, A.first[1])
log.clear()


class B(A):
    own = D()


print(log, B.second)
C = type("C", (), {"x": D(), "y": 5, "z": D()})
print(log)


class Field:
    def __init__(self, default): self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner=None): return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value): obj.__dict__[self.name] = type(self.default)(value)


class Person:
    name = Field("?")
    age = Field(0)


p = Person()
p.age = "42"
print(Person.fields, p.name, p.age + 1, Person.age.name)
