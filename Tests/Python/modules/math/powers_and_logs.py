# sqrt, exp, expm1, pow, log in every base, log1p, log2, log10.
import math

for x in (0.25, 1, 2, 10, 1000):
    print("%.4f %.4f %.4f %.4f %.4f" % (math.sqrt(x), math.log(x), math.log2(x), math.log10(x), math.log1p(x)))
for x in (-2, 0, 0.5, 3):
    print("%.4f %.4f %.3f" % (math.exp(x), math.expm1(x), math.pow(2, x)))
print(math.sqrt(16), math.pow(2, 10), math.pow(0, 0), math.log2(1024), math.log10(1000), math.log(8, 2), math.log(1), math.exp(0), math.log2(2 ** 100), round(math.log(10 ** 30), 3), math.pow(4, 0.5))
for use in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log2(0), lambda: math.log10(-5), lambda: math.log1p(-1), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.exp(1000), lambda: math.log("a"), lambda: math.sqrt(),
            lambda: math.log(5, 1), lambda: math.log(5, 0), lambda: math.sqrt(None), lambda: math.pow(10.0, 500)):
    try:
        print(use())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
