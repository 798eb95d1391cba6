# Identities that hold for every x, within 32-bit precision.
import math


def near(a, b, tolerance=0.0005):
    return abs(a - b) <= tolerance * max(1, abs(a), abs(b))


xs = [-2.5, -1, -0.3, 0.1, 0.7, 1, 2, 3.9]
print(all(near(math.sin(x) ** 2 + math.cos(x) ** 2, 1) for x in xs), all(near(math.tan(x), math.sin(x) / math.cos(x)) for x in xs))
print(all(near(math.exp(x) * math.exp(-x), 1) for x in xs), all(near(math.log(math.exp(x)), x) for x in xs))
print(all(near(math.sqrt(x * x), abs(x)) for x in xs), all(near(math.atan(math.tan(x)), x) for x in xs if abs(x) < 1.5))
print(all(near(math.asin(math.sin(x)), x) for x in xs if abs(x) < 1.5), all(near(math.acos(math.cos(x)), x) for x in xs if 0 < x < 3))
print(all(near(math.sin(2 * x), 2 * math.sin(x) * math.cos(x)) for x in xs), all(near(math.pow(2, x), 2 ** x) for x in xs))
print(all(near(math.radians(math.degrees(x)), x) for x in xs), all(near(math.atan2(x, 1), math.atan(x)) for x in xs))
print(all(near(math.log(x, 3), math.log(x) / math.log(3)) for x in xs if x > 0), near(math.e, math.exp(1)), near(math.cos(math.pi), -1))
print([math.fmod(x, 1) == x - math.trunc(x) or near(math.fmod(x, 1), x - math.trunc(x)) for x in xs].count(True), math.frexp(0), math.modf(-1.5))
