# Parts, conjugates, text and mixed arithmetic of complex numbers.
z = complex(3, -4)
print(z, z.real, z.imag, z.conjugate(), abs(z), -z, +z, z == 3 - 4j, z * z.conjugate(), bool(z), bool(0j), complex(0.5), complex("1-2j"), complex(" 2.5 "), complex("j"), complex("-1e1j"))
print(z + 1, 1 - z, z * 2, 2 * z, z / 2, z - 0.5, z ** 2, z ** 0, 1j ** 2, 1j * 1j, (1 + 1j) * (1 - 1j), 2j / 1j, sum([1j, 2, 0.5]), z + True)
print(repr(1j), repr(-1j), repr(1 + 0j), repr(-0.0 + 1j), str(complex(0, -0.0)), complex(float("inf"), float("nan")), [1j, (2 - 1j,)], "%s|%r" % (z, z), f"{z}", hash(2 + 0j) == hash(2), {1: "one"}[1 + 0j])
print(isinstance(z, complex), isinstance(1, complex), type(z * 2).__name__, type(z.real).__name__, type((z * z).imag).__name__, callable(z.conjugate), (3).conjugate(), (2.5).imag)
for use in (lambda: z < 1j, lambda: z % 2, lambda: z // 2, lambda: divmod(z, 2), lambda: int(z), lambda: float(z), lambda: round(z), lambda: complex("x"), lambda: complex("1 + 2j"), lambda: complex([]), lambda: complex("1", 2),
            lambda: complex(1, "2"), lambda: z / 0, lambda: z.real(), lambda: 1j & 1, lambda: max(z, 1), lambda: complex(None), lambda: "%d" % z, lambda: ~z):
    try:
        print(use())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
try:
    z.real = 1
except AttributeError as error:
    print(type(error).__name__)
