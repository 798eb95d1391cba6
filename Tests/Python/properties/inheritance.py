# Properties in subclasses, and made with property() itself.
class Base:
    @property
    def name(self): return "base"

    def get(self): return self._x

    def set(self, v): self._x = v * 2

    x = property(get, set)


class Sub(Base):
    @property
    def name(self): return "sub of " + super().name

    y = property(lambda self: self.x + 1)


b, s = Base(), Sub()
b.x, s.x = 1, 10
print(b.name, s.name, b.x, s.x, s.y)
for f in (lambda: setattr(s, "y", 1), lambda: setattr(b, "name", 1), lambda: delattr(b, "x")):
    try:
        f()
    except AttributeError:
        print("AttributeError")


class Failing:
    @property
    def p(self): return self.missing

    @property
    def q(self): raise ValueError("in q")


print(hasattr(Failing(), "p"), getattr(Failing(), "p", "default"))
try:
    Failing().q
except ValueError as error:
    print(error)
