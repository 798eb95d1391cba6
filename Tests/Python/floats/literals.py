# Forms of float literals and what is printed for them.
print(1.5, 0.25, 10.0, .5, 5., 1e3, 1E-3, 2.5e2, -0.0, 0.0)
print(1e10, 1e15, 1e16, 1e20, 1.5e-5, 0.0001, 0.00001, 123456.0, 1_0.5)
print(0.1, 0.2, 0.3, 1.1, 3.14, 2.718, 100.25, 1e-7)
print([0.5, (1.5,), {2.5: 3.5}], str(4.0), repr(-4.5))
print(float("1.5"), float(" -2e3 "), float("inf"), float("-Infinity"), float("nan"), float(".5"), float("7"))
for bad in ("", "x", "1.5.2", "1e", "--1"):
    try:
        float(bad)
    except ValueError as error:
        print(error)
