# Escape counts of the Mandelbrot set, roots of unity by multiplication, continued squares.
def escape(c, limit=20):
    z = 0
    for n in range(limit):
        z = z * z + c
        if abs(z) > 2: return n
    return limit


for y in (1, 0.5, 0, -0.5):
    print("".join(" .:-=+*#"[min(escape(complex(x / 4 - 2, y)), 7)] for x in range(12)))
print([escape(c) for c in (0, 1, -1, 1j, 0.5, -2, 2j)])
z, powers = 1j, []
for _ in range(4):
    powers.append(z)
    z *= 1j
print(powers, sum(powers), powers[1].real, (powers[0] * powers[2]).imag)
a = 2 - 1j
print(a * a.conjugate(), (a * a.conjugate()).real == abs(a) ** 2 or round(abs(a) ** 2) == 5, a / a, (a + a.conjugate()) / 2, a ** 3, a ** -1 * a)
print([complex(s) for s in ("1+2j", "-3j", "4", "0.5-0.25j")], complex("1e1+1e0j"), {1 + 0j, 1, 1.0}, sorted([3j, 1, 2 + 2j], key=abs))
