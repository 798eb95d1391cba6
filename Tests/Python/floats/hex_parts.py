# Hexadecimal floats: exponents, signs, what fromhex reads.
for x in (1.0, -1.0, 2.0, 0.75, -10.5, 1 / 1024, 6.25e4, 0.0, -0.0):
    print(x, x.hex())
for text in ("0x1p4", "0X1P-4", "-0x.8p0", "0x1.", "1p1", "+0x1.8p+1", "nan", "-inf", "INFINITY", "  0x3  ", "0x10.8"):
    print(text, float.fromhex(text))
for text in ("0x1p", "p1", "0x1..0", "1 2", "-", "infi", "0x1g", "1.p+"):
    try:
        print(float.fromhex(text))
    except ValueError as error:
        print(text, error)
