# Known values of the functions of cmath, rounded.
# boards: microbit-v2
import cmath


def show(z): return "%.3f%+.3fj" % (z.real + 0.0, z.imag + 0.0)


for z in (1 + 0.5j, -0.5 + 1j, 2j):
    print(z, *(show(f(z)) for f in (cmath.exp, cmath.log, cmath.sqrt, cmath.sin, cmath.cos, cmath.sinh, cmath.cosh)))
print(show(cmath.log(8 + 1j, 2)), show(cmath.log10(100 + 1j)), show(cmath.tan(0.5 + 0.5j)), show(cmath.tanh(1j + 0.5)), show(cmath.atan(0.5 + 0.1j)), show(cmath.asin(0.5 + 0.1j)), show(cmath.acos(0.5 + 0.1j)))
print("%.4f %.4f %.4f" % (cmath.phase(1 + 1j), cmath.phase(-1j), cmath.polar(3 + 4j)[0]), show(cmath.rect(2, 0.5)), show(cmath.sqrt(-4 + 0.5j)), show(cmath.sqrt(4)), abs(cmath.exp(1j * cmath.pi) + 1) < 0.001)
print("%.4f %.4f %.4f" % (cmath.pi, cmath.e, cmath.tau), cmath.inf, cmath.nan != cmath.nan, cmath.infj.imag, cmath.isclose(1 + 1j, 1 + 1.001j, rel_tol=0.01), cmath.isfinite(1j), cmath.isnan(complex(cmath.nan, 1)))
for use in (lambda: cmath.log(0), lambda: cmath.exp(), lambda: cmath.phase(None), lambda: cmath.rect(1)):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
