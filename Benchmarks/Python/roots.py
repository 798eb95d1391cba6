# Complex numbers: the roots of a polynomial (Durand and Kerner), and points of a fractal.

DEGREE = 5
ROUNDS = 12
POINTS = 40


def polynomial(z):
    return ((((z - 3) * z + 2) * z - 1) * z + 4) * z - 7


roots = [(0.4 + 0.9j) ** n for n in range(DEGREE)]
for _ in range(ROUNDS):
    for n, z in enumerate(roots):
        below = 1
        for m, other in enumerate(roots):
            if m != n:
                below *= z - other
        roots[n] = z - polynomial(z) / below
print(sorted(("%.2f" % abs(z), "%.1f" % abs(z.imag)) for z in roots))
inside = 0
for n in range(POINTS):
    c = complex(n % 8 / 4 - 1.5, n // 8 / 4 - 0.5)
    z = 0j
    for _ in range(20):
        z = z * z + c
        if abs(z) > 2:
            break
    else:
        inside += 1
print(inside)
