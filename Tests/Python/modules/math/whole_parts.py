# floor, ceil, trunc, modf, fmod, frexp and ldexp.
import math

for x in (2.5, -2.5, 0.0, 7.0, -0.25, 1024.0):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), math.modf(x), math.frexp(x), math.fabs(x))
print(math.floor(5), math.ceil(-5), math.trunc(True), math.floor(10 ** 20), math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 0.5), math.ldexp(0.75, 4), math.ldexp(3, -2), math.ldexp(0, 100))
print(math.modf(math.inf), math.frexp(math.inf), math.fmod(3, math.inf), type(math.floor(1.5)).__name__, type(math.fabs(-2)).__name__)
for use in (lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.fmod(1, 0), lambda: math.fmod(math.inf, 1), lambda: math.floor(None), lambda: math.ldexp(1.0, 10 ** 6)):
    try:
        print(use())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
