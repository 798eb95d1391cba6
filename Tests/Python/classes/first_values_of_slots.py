# The first value of an attribute, where others of the class have it: hooks and dicts have their say.
class Point:
    pass


def fill(count):
    made = []
    for i in range(count):
        p = Point()
        p.x = i
        p.y = i * i
        made.append(p)
    return made


points = fill(3)
print([(p.x, p.y) for p in points], points[1].__dict__)
p = points[0]
del p.x
print(hasattr(p, 'x'))
p.x = 'again'
print(p.x, sorted(p.__dict__))


def after_dict():
    q = Point()
    names = q.__dict__
    q.x = 1
    q.y = 2
    return names, q.x


print(after_dict())
log = []


def note(self, name, value):
    log.append((name, value))


Point.__setattr__ = note
p.x = 'not set'
fresh = Point()
fresh.x = 'not set either'
print(log, p.x, hasattr(fresh, 'x'))
del Point.__setattr__
fresh.x = 'set'
print(fresh.x, len(log))


class Base:
    def __init__(self, value):
        self.value = value


class Doubled(Base):
    @property
    def value(self):
        return self._value * 2

    @value.setter
    def value(self, value):
        self._value = value


print([make(i).value for i in range(3) for make in (Base, Doubled)])


class Late(Base):
    pass


late = [Late(i) for i in range(2)]
Late.value = property(lambda self: 'property', lambda self, value: log.append(value))
late.append(Late(7))
print([l.value for l in late], log[-1])


class Slotted:
    __slots__ = 'a', 'b'


for i in range(2):
    s = Slotted()
    s.a = i
    try:
        s.c = i
    except AttributeError as error:
        print(s.a, hasattr(s, 'b'), error)
