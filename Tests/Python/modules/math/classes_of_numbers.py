# isfinite, isinf, isnan, isclose, copysign and what floats say of themselves.
import math

inf, nan = math.inf, math.nan
for x in (0.0, -0.0, 1.5, inf, -inf, nan, 10 ** 10, True):
    print(x, math.isfinite(x), math.isinf(x), math.isnan(x), math.copysign(2, x) if x == x else "-")
print(math.isclose(1, 1), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 0.01), math.isclose(0, 0.01, abs_tol=0.1), math.isclose(inf, inf), math.isclose(nan, nan), math.isclose(inf, -inf), math.isclose(100, 101, rel_tol=0.01))
print(inf == float("inf"), nan != nan, math.copysign(-3, 1), math.copysign(3, -0.0), round(math.pi, 4), round(math.e, 4), round(math.tau, 4))
for use in (lambda: math.isnan("a"), lambda: math.isinf(None), lambda: math.copysign(1), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.isfinite(1j)):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
