# cbrt, exp2, dist, remainder, ulp and nextafter.
# boards: microbit-v2
# needs: the part of math in Python
import math

print([round(math.cbrt(x), 5) for x in (0, 1, 8.0, 27, -64.0, 0.125)], math.cbrt(math.inf), math.cbrt(-math.inf))
print(math.copysign(1, math.cbrt(-0.0)), math.isnan(math.cbrt(math.nan)), round(math.cbrt(2), 5), round(math.cbrt(1e9), 3))
print([math.exp2(x) for x in (0, 1, -1, 10, 0.0)], round(math.exp2(0.5), 5))
print(math.dist((0, 0), (3, 4)), math.dist([1, 2, 3], (1, 2, 3)), math.dist((5,), (1.5,)), math.dist((), ()))
try:
    math.dist((1, 2), (1, 2, 3))
except ValueError as error:
    print(error)
for x in -7, -5.5, -2, 0, 1.5, 4, 5, 9.25:
    print(x, [math.remainder(x, y) for y in (2, 3, -4, 0.5)])
print(math.remainder(5, math.inf), math.remainder(-0.0, 3), math.isnan(math.remainder(math.nan, 1)))
for x, y in (math.inf, 2), (1, 0), (-math.inf, math.inf):
    try:
        print(math.remainder(x, y))
    except ValueError as error:
        print(error)
try:
    math.remainder('5', 2)
except TypeError as error:
    print(error)

big = float('inf')
for x in 1.0, 0.75, 1024.0, 3.14159, 1e-5:
    up, down = math.nextafter(x, big), math.nextafter(x, -big)
    print(down < x < up, up - x == math.ulp(x), math.nextafter(up, 0) == x, math.nextafter(down, big) == x,
          math.nextafter(-x, -big) == -up)
print(math.nextafter(2, 2), math.nextafter(0.0, 1) > 0, math.nextafter(0.0, -1) < 0, math.nextafter(0.0, 1) == math.ulp(0.0))
print(math.nextafter(big, 0) < big, math.nextafter(math.nextafter(big, 0), big), math.isnan(math.nextafter(1, math.nan)))
print(math.ulp(1.0) == 2 * (1 - math.nextafter(1.0, 0)), math.ulp(-8.0) == 8 * math.ulp(1.0), math.ulp(big), math.isnan(math.ulp(math.nan)))
