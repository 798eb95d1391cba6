# Which operand is asked first, and what NotImplemented does.
class Base:
    def __add__(self, other): return "Base.add"

    def __radd__(self, other): return "Base.radd"

    def __eq__(self, other): return "Base.eq"

    def __lt__(self, other): return "Base.lt"

    def __gt__(self, other): return "Base.gt"


class Derived(Base):
    def __radd__(self, other): return "Derived.radd"

    def __gt__(self, other): return "Derived.gt"


class Refuses:
    def __add__(self, other): return NotImplemented

    __radd__ = __sub__ = __rsub__ = __lt__ = __eq__ = __matmul__ = __add__

    def __iadd__(self, other): return NotImplemented


b, d, r = Base(), Derived(), Refuses()
print(b + d, d + b, b + b, 1 + d, d + 1, b < d, d < b, b == d, 1 == b, b != d)
print(r + b, b + r, r == r, r == 1, r != r, r < b)
for use in (lambda: r + 1, lambda: 1 - r, lambda: r < r, lambda: r @ r, lambda: r * 2):
    try:
        use()
    except TypeError as e:
        print(e)
x = r
try:
    x += 1
except TypeError as e:
    print(e)


class Vector:
    def __init__(self, *v): self.v = v

    def __mul__(self, k): return Vector(*[a * k for a in self.v]) if isinstance(k, int) else NotImplemented

    __rmul__ = __mul__

    def __imul__(self, k):
        self.v = tuple(a * k for a in self.v)
        return self


v = w = Vector(1, 2)
print((v * 3).v, (3 * v).v)
v *= 5
print(v is w, w.v)
try:
    v - "x"
except TypeError as e:
    print(e)
