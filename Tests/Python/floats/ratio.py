# as_integer_ratio and is_integer.
for x in (0.0, 1.0, -2.5, 0.75, 0.125, 1024.0, -0.03125, 3.0e5, 2.0 ** 20, 2.0 ** -9):
    n, d = x.as_integer_ratio()
    print(x, n, d, n / d == x, x.is_integer())
print(float("inf").is_integer(), float("nan").is_integer(), (-0.0).is_integer(), (1e10).is_integer(), (0.5).is_integer())
print((0.5).real, (0.5).imag, (0.5).conjugate(), float.as_integer_ratio(1.5), float.is_integer(2.0))
