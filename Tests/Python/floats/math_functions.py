# Functions of the module math, rounded so that 32-bit floats agree.
import math

for x in (0.0, 0.5, 1.0, 2.0, -1.5):
    print("%.4f %.4f %.4f %.4f" % (math.sin(x), math.cos(x), math.atan(x), math.exp(x)))
print("%.3f %.3f %.3f %.3f" % (math.log(10), math.log(8, 2), math.log2(8), math.log10(1000)))
print(math.sqrt(16), "%.4f" % math.sqrt(2), "%.3f %.3f" % (math.pi, math.e), math.pow(2, 5))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.fabs(-3))
print(math.fmod(7, 3), math.fmod(-7, 3), math.modf(2.25), math.frexp(8.0), math.ldexp(0.5, 4), math.copysign(3, -0.0))
print("%.3f %.3f" % (math.degrees(math.pi), math.radians(90)), "%.4f" % math.atan2(1, -1), "%.3f" % math.hypot(3, 4))
print(math.isnan(float("nan")), math.isinf(float("-inf")), math.isfinite(1.0), type(math.floor(1.5)).__name__)
for f in (lambda: math.sqrt(-1), lambda: math.log(0)):
    try:
        f()
    except ValueError as error:
        print(error)
