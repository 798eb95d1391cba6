# sqrt, log and exp on both sides of their branch cuts, to a few digits.
# differs: functions of cmath take text, as complex() does
# boards: microbit-v2
# needs: the module cmath
import cmath


def show(z):
    return f"{z.real:.4f}{z.imag:+.4f}j".replace("-0.0000", "0.0000").replace("+0.0000", "0.0000")


for z in (-4 + 0j, 4j, -4j, 3 + 4j, -3 - 4j):
    print(z, show(cmath.sqrt(z)), show(cmath.log(z)), show(cmath.sqrt(z) ** 2))
print(show(cmath.exp(1j * cmath.pi)), show(cmath.log(-1)), show(cmath.log(100, 10)), show(cmath.log10(1000)))
for k in range(6):
    print(k, show(cmath.rect(2, k * cmath.pi / 3)), f"{cmath.phase(cmath.rect(2, k)):.4f}")
print(cmath.polar(3 + 4j)[0], abs(3 + 4j), cmath.isclose(1j ** 2, -1), cmath.isfinite(complex("inf")))
for wrong in (0, None):
    try:
        cmath.log(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
