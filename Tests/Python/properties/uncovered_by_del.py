# An attribute of a class that is deleted uncovers what a base has of that name, for instances with a value of their own too.
class Base:
    @property
    def value(self):
        return "of the property"

    @value.setter
    def value(self, new):
        print("setter", new)


class Plain(Base):
    value = "of the class"


one, other = Plain(), Plain()
print(one.value)
one.value = 1
print(one.value, other.value, vars(one))
for number in range(3):
    one.value = number
del Plain.value
print(one.value, other.value)
one.value = 5
other.value = 6
print(one.value, vars(one), vars(other))


class Watched:
    def __get__(self, instance, owner): return "watched"
    def __set__(self, instance, new): print("set", new)


class Above:
    x = Watched()


class Below(Above):
    x = 0


b = Below()
b.x = 2
print(b.x)
delattr(Below, "x")
b.x = 3
print(b.x, b.__dict__)
Below.x = 4
b.x = 5
print(b.x)
