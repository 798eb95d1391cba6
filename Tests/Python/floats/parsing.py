# float() of text: signs, spaces, underscores, exponents, names of what is no number.
for text in ("1", "+1.5", "-.5", "5.", "1e2", "1E+2", "25e-2", "  3.5\n", "1_000.5", "1_0e1_0", "inf", "-INF", "+Infinity",
             "0e5", "-0", "000.5", "1e-3", "123456.0"):
    print(repr(text), float(text))
print(float("nan") != float("NaN"), float("-nan") == 0, str(float("+nan")), float(b"2.5"), float(bytearray(b"1e1")))
for text in ("", " ", ".", "e5", "1e", "1e+", "1_", "_1", "1__0", "1._5", "0x10", "1,5", "infin", "na", "1 .5", "+-1", "1e5.0"):
    try:
        print(float(text))
    except ValueError as error:
        print(error)
