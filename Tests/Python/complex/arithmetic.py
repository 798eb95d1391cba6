# Operators, also with int and float.
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / (2 + 0j), (2 + 4j) / (1 + 1j), 10 / (2 + 2j))
print(a + 1, 1 - a, a * 0.5, 2 * b, a / 2, -a, +b, a == +a)
print(a ** 2, b ** 3, (1 + 1j) ** 0, (1 + 1j) ** -1, 2j ** 2, (0j) ** 2)
print(abs(a), abs(-5j), abs(0j))
print(a.real, a.imag, a.conjugate(), (a * a.conjugate()).real)
total = 0
for z in (1j, 2, 3.5, 1 - 1j): total += z
print(total, sum([1j, 2j, 3]), True + 1j)
z = 1 + 1j
z *= 2
z -= 1j
z /= 2
print(z)
print(1j * 1j == -1, (1j) ** 4 == 1, round((1j ** 0.5).real * 1000))
