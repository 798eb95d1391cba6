# Where repr changes between positional and scientific notation.
for e in range(-6, 6):
    print(2.0 * 10 ** e if e >= 0 else 2.0 / 10 ** -e, end=" ")
print()
for x in (1e15, 1e16, 9999999.0, 0.0001, 0.00012, 0.00001, 123456.5, 100000000.0, 1e22, 1e-7, 1.5e16, -2.5e-5):
    print(x, repr(x), str(x) == repr(x), f"{x}", float(repr(x)) == x)
print(1.0, 10.0, 1e5, [1e16, 0.5, -1e-5], (2.0,), {0.25: 4.0})
