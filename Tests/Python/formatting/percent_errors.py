# What % refuses.
for form, value in (("%d", "5"), ("%d", None), ("%x", 1.5), ("%f", "1.5"), ("%c", "ab"), ("%c", -1), ("%c", 1.5), ("%c", 0x110000), ("%d %d", (1,)), ("%d", (1, 2)), ("%s", ()),
                    ("%", 1), ("%5", 1), ("%y", 1), ("%d%", 1), ("x", 1), ("x", (1,)), ("%*d", (1,)), ("%*d", ("a", 1)), ("%.*f", (1.5, 2.0)), ("%d", 1j), ("%e", 1j),
                    ("%o", "8"), ("%i", [1]), ("%u", b"1")):
    try:
        print(form % value)
    except (TypeError, ValueError, OverflowError) as error:
        print(form, type(error).__name__, error)
