# An instance may change its class; attributes stay.
class Solid:
    melted = False

    def state(self): return "solid", self.mass


class Liquid:
    def __init__(self, volume): self.volume = volume

    def state(self): return "liquid", self.mass, getattr(self, "volume", None)


s = Solid()
s.mass = 5
print(s.state())
s.__class__ = Liquid
print(s.state(), type(s).__name__, isinstance(s, Solid), hasattr(s, "melted"))
s.volume = 2
print(s.state(), sorted(s.__dict__))
s.__class__ = Solid
print(s.state(), s.volume)


class Slotted:
    __slots__ = ("a",)


class Wrapped(list):
    pass


for bad in (int, Slotted, Wrapped, 3):
    try:
        s.__class__ = bad
    except TypeError as e:
        print(type(e).__name__)
fresh = Liquid(9)
fresh.mass = 1
print(fresh.state(), s.mass)
