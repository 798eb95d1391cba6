# Classes derived from int and float: results are plain unless a method says otherwise.
class Money(int):
    def __add__(self, other): return Money(int(self) + int(other))

    __radd__ = __add__

    def __repr__(self): return "Money(%d)" % int(self)

    def __str__(self): return "%d.%02d" % divmod(int(self), 100)

    @property
    def euros(self): return self // 100


m = Money(1250)
print(m, repr(m), m + 50, 50 + m, type(m + 1).__name__, type(m - 1).__name__, m * 2, m.euros, m == 1250, m > 5, {1250: "k"}[m], sum([m, m]))
print("%d %x %s" % (m, m, m), f"{m} {m:08d} {m!r}", int(m), float(m), bool(Money(0)), -m, ~m, m & 255, m << 1, m.bit_length(), isinstance(m, int))
print([10, 20, 30][Money(1)], "ab" * Money(2), range(Money(3)), list(range(Money(2))), hex(m), max(m, Money(7)), sorted([Money(3), Money(1)]), divmod(m, 100), m ** 2, 2 ** Money(3))


class Celsius(float):
    def __new__(cls, value=0.0): return super().__new__(cls, value)

    def fahrenheit(self): return self * 9 / 5 + 32

    def __str__(self): return "%.1fC" % float(self)


c = Celsius(37.5)
print(c, c.fahrenheit(), c + 1, type(c + 1).__name__, c == 37.5, c > 37, int(c), round(float(c)), f"{c:.2f}", "%.1f" % c, {c: 1}[37.5], Celsius(), -c)


class Bit(int):
    def __new__(cls, v): return super().__new__(cls, v & 1)

    def __and__(self, o): return Bit(int(self) & int(o))

    def __xor__(self, o): return Bit(int(self) ^ int(o))

    def __invert__(self): return Bit(1 - int(self))

    def __bool__(self): return self == 1


b = Bit(3)
print(b, ~b, b & 0, b ^ 1, type(~b).__name__, bool(~b), [x for x in map(Bit, range(4))], b + b)
