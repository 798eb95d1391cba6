# Integer and float literals with bases, underscores, exponents; what is none.
print(0xFF, 0Xff, 0o17, 0O17, 0b101, 0B101, 0xdead_beef, 0b1111_0000, 1_000_000, 0x_f, 0o_7)
print(1e3, 1E-2, 1.5e+2, .5, 5., 1_0.2_5, 0.0, 00, 0_0)
print(10 ** 20, 0xFFFFFFFFFFFFFFFFFFFF, -0x80000000, 1 .__class__.__name__, 1.5.__class__.__name__)
for source in ("1__0", "1_", "0x", "0b2", "0o8", "012", "1.e", "1_.5", "0_x1", "1e", "1abc"):
    try:
        print(eval(source))
    except SyntaxError:
        print(source, "SyntaxError")
