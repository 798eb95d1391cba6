# A subclass of int: what keeps the class, what does not.
class Bounded(int):
    limit = 100

    def __new__(cls, value=0): return super().__new__(cls, min(int(value), cls.limit))

    def __add__(self, other): return Bounded(int(self) + other)

    __radd__ = __add__

    def __repr__(self): return "Bounded(%d)" % self


b = Bounded(250)
print(b, b + 1, 1 + Bounded(5), b - 1, type(b - 1).__name__, type(b + 1).__name__, b == 100, hash(b) == hash(100), {100: "x"}[b], -b, abs(Bounded(-3)))
print(int(b), type(int(b)).__name__, b / 8, b // 7, b % 7, divmod(b, 30), b ** 2, b << 1, b & 15, ~b, b > 99, sorted([Bounded(3), 1, Bounded(2)]))
print("%d %x %s %r" % (b, b, b, b), f"{b:5}|{b:#x}|{b!r}", [10, 20, 30][Bounded(1)], "ab" * Bounded(2), list(range(Bounded(3))), b.bit_length(), b.to_bytes(1, "big"))
print(isinstance(b, int), bool(Bounded()), str(b), float(b), complex(b), round(b, -1), sum([Bounded(60), Bounded(60)]), max(Bounded(5), 3), b.real, type(b.real).__name__, Bounded("7"))
print(Bounded(5) is not Bounded(5), b.numerator, int.__add__(b, 1), Bounded.limit, b.limit, chr(Bounded(65)), hex(Bounded(255)))
