# Roots by Durand and Kerner, quadratics with complex roots, rotations.
# boards: microbit-v2
import cmath


def show(z): return "%.2f%+.2fj" % (round(z.real, 2) + 0.0, round(z.imag, 2) + 0.0)


def roots(coefficients, rounds=60):
    n = len(coefficients) - 1
    xs = [(0.4 + 0.9j) ** i for i in range(n)]
    for _ in range(rounds):
        for i in range(n):
            value = 0
            for c in coefficients:
                value = value * xs[i] + c
            for j in range(n):
                if j != i:
                    value /= xs[i] - xs[j]
            xs[i] -= value
    return sorted(xs, key=lambda z: (round(z.real, 1), round(z.imag, 1)))


def quadratic(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b - d) / (2 * a), (-b + d) / (2 * a)


print([show(z) for z in quadratic(1, 2, 5)], [show(z) for z in quadratic(1, -3, 2)])
found = roots([1, -6, 11, -6])
print([round(abs(z)) for z in found], all(abs(z.imag) < 0.05 for z in found))
print(sorted(round(abs(z), 1) for z in roots([1, 0, 0, -8])))
square = [1 + 1j, -1 + 1j, -1 - 1j, 1 - 1j]
print([show(z * cmath.rect(1, cmath.pi / 2)) for z in square], sum(square), [round(abs(z), 2) for z in square])
print([round(cmath.phase(z) / cmath.pi, 2) for z in square])
