# Values computed on demand, checked when set, and cached.
class Circle:
    computed = 0

    def __init__(self, r): self.r = r

    @property
    def r(self): return self._r

    @r.setter
    def r(self, r):
        if r < 0:
            raise ValueError("negative radius %d" % r)
        self._r, self._area = r, None

    @property
    def area(self):
        if self._area is None:
            Circle.computed += 1
            self._area = 3 * self.r ** 2
        return self._area


c = Circle(2)
print(c.area, c.area, Circle.computed)
c.r = 3
print(c.area, c.r, Circle.computed)
for r in (-1, 5, -2):
    try:
        c.r = r
        print("set", c.area)
    except ValueError as error:
        print(error, c.r)
try:
    Circle(-7)
except ValueError as error:
    print(error)
