# Functions that undo each other, and roots.
# boards: microbit-v2
import cmath


def near(a, b):
    return abs(a - b) < 0.001


z = 0.5 + 0.25j
print(near(cmath.exp(cmath.log(z)), z), near(cmath.sqrt(z) ** 2, z), near(cmath.sqrt(-4), 2j))
print(near(cmath.sin(z) ** 2 + cmath.cos(z) ** 2, 1), near(cmath.tan(z), cmath.sin(z) / cmath.cos(z)))
print(near(cmath.sin(cmath.asin(z)), z), near(cmath.cos(cmath.acos(z)), z), near(cmath.tan(cmath.atan(z)), z))
print(near(cmath.sinh(cmath.asinh(z)), z), near(cmath.cosh(cmath.acosh(z)), z), near(cmath.tanh(cmath.atanh(z)), z))
print(near(cmath.log(8, 2), 3), near(cmath.log10(100), 2), near(cmath.exp(1j * cmath.pi), -1))
try:
    cmath.log(0)
except ValueError as error:
    print(error)
