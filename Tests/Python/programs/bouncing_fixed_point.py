# Physics in whole numbers: a ball with fixed-point velocity, collisions, energy, a plot.
SCALE = 256


class Fixed:
    def __init__(self, raw): self.raw = raw

    @classmethod
    def of(cls, whole, part=0, of=1): return cls(whole * SCALE + part * SCALE // of)

    def __add__(self, o): return Fixed(self.raw + o.raw)

    def __sub__(self, o): return Fixed(self.raw - o.raw)

    def __neg__(self): return Fixed(-self.raw)

    def __mul__(self, o): return Fixed(self.raw * o.raw // SCALE)

    def __truediv__(self, o):
        if not o.raw: raise ZeroDivisionError("fixed division by zero")
        return Fixed(self.raw * SCALE // o.raw)

    def __lt__(self, o): return self.raw < o.raw

    def __eq__(self, o): return isinstance(o, Fixed) and self.raw == o.raw

    def __bool__(self): return self.raw != 0

    def __int__(self): return self.raw // SCALE

    def __repr__(self):
        sign, raw = "-" if self.raw < 0 else "", abs(self.raw)
        return "%s%d.%03d" % (sign, raw // SCALE, raw % SCALE * 1000 // SCALE)


half, three = Fixed.of(0, 1, 2), Fixed.of(3)
print(half, three, half + three, half - three, half * three, three / half, -half, int(-half), half < three, bool(Fixed(0)), half == Fixed(128), half != three)
try:
    half / Fixed(0)
except ZeroDivisionError as e:
    print(e)


def sqrt(x):
    guess = x
    for _ in range(20):
        better = (guess + x / guess) * half
        if better == guess: break
        guess = better
    return guess


print(sqrt(Fixed.of(2)), sqrt(Fixed.of(81)), sqrt(Fixed.of(0, 1, 4)))
height, speed, gravity, loss = Fixed.of(10), Fixed.of(0), Fixed.of(0, 1, 4), Fixed.of(0, 3, 4)
bounces, trace = [], []
for tick in range(60):
    speed = speed - gravity
    height = height + speed
    if height < Fixed(0):
        height, speed = -height, -speed * loss
        bounces.append(tick)
    trace.append(int(height))
print(bounces, height, speed, max(trace[bounces[0]:]))
rows = [[" "] * 30 for _ in range(6)]
for x, h in enumerate(trace[::2]): rows[min(5, h // 2)][x] = "o"
for row in reversed(rows): print("|" + "".join(row).rstrip())
