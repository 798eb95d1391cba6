# What a number is.
# boards: microbit-v2
import cmath

print(cmath.isfinite(1 + 2j), cmath.isinf(complex(1, cmath.inf)), cmath.isnan(complex(cmath.nan, 0)))
print(cmath.isfinite(complex(cmath.inf, 0)), cmath.isinf(1j), cmath.isnan(1))
print(cmath.isclose(1 + 1j, 1 + 1.0000001j, rel_tol=0.001), cmath.isclose(1, 2), cmath.isclose(0, 1j, abs_tol=2))
print(cmath.sqrt(0), cmath.pi > 3, cmath.tau > 6, cmath.e > 2)
