# numerator, denominator, real, imag, conjugate and their kin.
n = 12
print(n.numerator, n.denominator, n.real, n.imag, n.conjugate(), n.as_integer_ratio())
print(True.numerator, type(True.real).__name__, True.conjugate(), False.denominator, (-7).as_integer_ratio())
print((10 ** 30).real, (10 ** 30).imag, (10 ** 30).denominator)
print(n.__class__, n.__doc__ is None or isinstance(n.__doc__, str), isinstance(n, object), issubclass(bool, int))
for name in "first", "second", "nothing":
    try:
        setattr(n, name, 1)
    except AttributeError as error:
        print(error)
print(hasattr(n, "is_integer"), hasattr(1.5, "is_integer"), hasattr(n, "hex"), hasattr(n, "bit_count"))
