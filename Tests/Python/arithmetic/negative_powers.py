# Powers with negative exponents and bases, fractional ones included.
print(2 ** -1, 4 ** -2, (-2) ** -3, 10 ** -2 == 0.01, 1 ** -5, (-1) ** -3)
print(0 ** 0, 0.0 ** 0, 0 ** 5, 0.0 ** 2, (-0.0) ** 3, 2.0 ** 3, 9 ** 0.5, 27 ** (1 / 3) > 2.99)
for use in (lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 0 ** -0.5, lambda: 0j ** -1, lambda: 10.0 ** 400):
    try:
        print(use())
    except (ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
root = (-4) ** 0.5
print(type(root).__name__, abs(root.real) < 0.001, round(root.imag, 3), type((-8.0) ** 2).__name__, (-8.0) ** 2)
print(type(2 ** -1).__name__, type(2 ** 1).__name__, type(2.0 ** 1).__name__, type(True ** 2).__name__)
