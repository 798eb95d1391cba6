# float.hex and float.fromhex.
for x in (0.0, 1.0, -2.0, 0.5, 1.5, 255.0, -0.0625, 1024.0, 3.25, 1e10 - 1e10):
    print(x, x.hex(), float.fromhex(x.hex()) == x)
for text in ("0x1.8p1", "0x.8", "1.4", "-0xFFp-4", " 0x10 ", "0x1p+3", "inf", "-Infinity", "A.8P1"):
    print(text, float.fromhex(text))
for bad in ("", "0x", "xyz", "0x1p", "0x1.8q", "1..2"):
    try:
        print(float.fromhex(bad))
    except ValueError as e:
        print(repr(bad), e)
print(float("inf").hex(), float("nan").hex())
