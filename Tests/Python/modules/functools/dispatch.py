# singledispatch by type and by inheritance; partialmethod.
# differs: functions keep no annotations, so singledispatch does not go by them
# boards: microbit-v2
from functools import partialmethod, singledispatch


@singledispatch
def show(x): return "object"


@show.register(int)
def _(x): return "int %d" % x


@show.register(list)
@show.register(tuple)
def _(x): return "sequence of " + ",".join(show(i) for i in x)


@show.register(str)
def _(x): return "text"


class Base:
    pass


class Derived(Base):
    pass


show.register(Base, lambda x: "base")
print(show(1), show(1.5), show([1, "a", 2.5]), show(()), show("s"), show(True), show(Derived()), show(None))
print(show.dispatch(bool)(5), show.dispatch(dict) is show.dispatch(object), show.__name__)
show.register(Derived, lambda x: "derived")
print(show(Derived()), show(Base()))


class Light:
    state = "off"

    def set(self, state, note=""): self.state = state + note

    on = partialmethod(set, "on")
    dim = partialmethod(set, "dim", note="!")


light = Light()
light.on()
print(light.state)
light.dim()
print(light.state)
