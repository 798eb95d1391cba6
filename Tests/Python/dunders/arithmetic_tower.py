# A fraction class that mixes with ints and floats, orders, hashes, rounds and prints like a number.
def gcd(a, b):
    while b: a, b = b, a % b
    return a


class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError("Frac(%d, 0)" % n)
        g = gcd(abs(n), abs(d)) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    @staticmethod
    def lift(x): return x if isinstance(x, Frac) else Frac(x) if isinstance(x, int) else None

    def _do(f):
        def forward(a, b):
            if isinstance(b, float): return getattr(float(a), f.__name__)(b)
            b = Frac.lift(b)
            return NotImplemented if b is None else f(a, b)

        def backward(b, a):
            a = Frac.lift(a)
            return NotImplemented if a is None else f(a, b)
        return forward, backward

    __add__, __radd__ = _do(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _do(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _do(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _do(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __floordiv__, __rfloordiv__ = _do(lambda a, b: a.n * b.d // (a.d * b.n))
    __mod__, __rmod__ = _do(lambda a, b: a - b * (a // b))

    def __divmod__(self, o): return self // o, self % o

    def __pow__(self, n): return Frac(self.n ** n, self.d ** n) if n >= 0 else Frac(self.d, self.n) ** -n

    def __neg__(self): return Frac(-self.n, self.d)

    def __pos__(self): return self

    def __abs__(self): return Frac(abs(self.n), self.d)

    def __eq__(self, o):
        o = Frac.lift(o)
        return NotImplemented if o is None else (self.n, self.d) == (o.n, o.d)

    def __lt__(self, o): return self.n * Frac.lift(o).d < Frac.lift(o).n * self.d

    def __le__(self, o): return self == o or self < o

    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __bool__(self): return self.n != 0

    def __int__(self): return int(self.n / self.d) if abs(self.n) < 1000 else self.n // self.d

    def __float__(self): return self.n / self.d

    def __round__(self, digits=None): return round(self.n / self.d, digits)

    def __floor__(self): return self.n // self.d

    def __ceil__(self): return -(-self.n // self.d)

    def __trunc__(self): return int(self)

    def __str__(self): return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)

    def __repr__(self): return "Frac(%d, %d)" % (self.n, self.d)


import math
h, t = Frac(1, 2), Frac(2, -6)
print(h, t, h + t, h - 1, 1 - h, h * 4, 3 * t, h / t, 1 / t, h // t, 7 // h, h % t, 5 % t, divmod(h, t), h ** 3, t ** -2)
print(-h, +t, abs(t), h == Frac(2, 4), h == 1, Frac(4, 2) == 2, 2 == Frac(4, 2), h != t, h > t, h >= h, t < 0, sorted([h, t, Frac(1, 3), 0 * h]), max(h, t))
print(int(Frac(-7, 2)), float(h), round(Frac(7, 3)), round(Frac(1, 4), 1), math.floor(Frac(-7, 2)), math.ceil(Frac(7, 2)), math.trunc(Frac(7, 2)), bool(Frac(0)), repr(t))
print(sum([h, t, Frac(5, 6)]), len({Frac(1, 2), Frac(2, 4), Frac(3), 3}), {Frac(3): "three"}[3], h == "x", f"{h}", "%s %r" % (h, h))
for f in (lambda: h + "x", lambda: Frac(1, 0), lambda: h / 0, lambda: [] * h, lambda: h < None):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, AttributeError) as e:
        print(type(e).__name__, e)
x = h
x += 1
x *= t
x -= Frac(1, 2)
x /= 3
print(x, h)
