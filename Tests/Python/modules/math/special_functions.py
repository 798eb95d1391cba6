# erf, erfc, gamma, lgamma, nextafter and ulp where there are any.
import math

print(["%.4f" % math.erf(x) for x in (-1, 0, 0.5, 2)], ["%.4f" % math.erfc(x) for x in (-1, 0, 0.5, 2)])
print(["%.4f" % math.gamma(x) for x in (0.5, 1, 2.5, 5)], ["%.4f" % math.lgamma(x) for x in (0.5, 1, 3, 10)], math.gamma(6))
print("%.4f" % (math.gamma(0.5) ** 2), math.erf(math.inf), math.erfc(math.inf), math.gamma(math.inf), "%.3f" % math.lgamma(100))
for use in (lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.lgamma(-2), lambda: math.erf("a"), lambda: math.gamma()):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(all(abs(math.erf(x) + math.erfc(x) - 1) < 0.001 for x in (-2, -0.3, 0, 0.7, 3)))
