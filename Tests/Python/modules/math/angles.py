# Circular and hyperbolic functions, their inverses, degrees, hypot.
import math

for x in (0, 0.5, 1, -1):
    print(" ".join("%.4f" % (f(x) + 0.0) for f in (math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.cosh, math.tanh, math.asinh)))
print(["%.3f" % math.atan2(y, x) for y, x in ((1, 1), (1, -1), (-1, -1), (-1, 1), (0, 1), (0, -1), (1, 0))], "%.4f %.4f" % (math.acosh(2), math.atanh(0.5)))
print("%.2f %.4f" % (math.degrees(math.pi / 3), math.radians(60)), math.hypot(3, 4), round(math.hypot(1, 2, 2), 3), math.hypot(), math.hypot(5))
print("%.3f %.3f" % (math.sin(math.pi / 6), math.cos(math.pi / 3)), math.atan(math.inf) == math.pi / 2, math.tanh(100), math.sin(0.0), math.cos(0))
for use in (lambda: math.asin(2), lambda: math.acos(-1.5), lambda: math.acosh(0.5), lambda: math.atanh(1), lambda: math.sin(math.inf), lambda: math.sin("x"), lambda: math.hypot("a"), lambda: math.atan2(1), lambda: math.cosh(1000)):
    try:
        print(use())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
