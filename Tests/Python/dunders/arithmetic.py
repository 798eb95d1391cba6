# Operators on instances, and their reflections.
class V:
    def __init__(self, x, y): self.x, self.y = x, y

    def __repr__(self): return "V(%r, %r)" % (self.x, self.y)

    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented

    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)

    def __mul__(self, k): return self.x * k.x + self.y * k.y if isinstance(k, V) else V(self.x * k, self.y * k)

    def __rmul__(self, k): return self * k

    def __radd__(self, o): return self if o == 0 else NotImplemented

    def __neg__(self): return V(-self.x, -self.y)

    def __pos__(self): return self

    def __invert__(self): return V(self.y, self.x)

    def __abs__(self): return abs(self.x) + abs(self.y)


a, b = V(1, 2), V(3, -4)
print(a + b, a - b, a * b, a * 3, 3 * a, -a, +b, ~b, abs(b), sum([a, b, a]))
a += b
a *= 2
print(a)
for f in (lambda: a + 1, lambda: 1 + a, lambda: a / 2, lambda: 2 ** a):
    try:
        f()
    except TypeError as error:
        print(error)
