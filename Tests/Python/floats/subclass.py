# A subclass of float keeps its class only where it says so.
class Celsius(float):
    unit = "C"

    def __new__(cls, value, note=""):
        self = super().__new__(cls, value)
        self.note = note
        return self

    def __repr__(self): return "Celsius(%s)" % super().__repr__()

    def __add__(self, other): return Celsius(float(self) + other)

    def fahrenheit(self): return self * 9 / 5 + 32


c = Celsius(20.5, note="room")
print(c, str(c), c.note, c.unit, c + 1, type(c + 1).__name__, c - 1, type(c - 1).__name__)
print(c.fahrenheit(), c == 20.5, c > 20, hash(c) == hash(20.5), {20.5: "x"}[c], isinstance(c, float), float(c), type(float(c)).__name__)
print(f"{c:.1f} {c!r} %s %.2f" % (c, c), round(c), abs(Celsius(-3)), int(c), c.is_integer(), sum([c, c]), max(c, 5))
print(c.real, c.imag, sep=" and ")
print(Celsius("1.5"), sorted([Celsius(3), Celsius(1)]), bool(Celsius(0)), c.__dict__)
