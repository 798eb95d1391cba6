# format() with and without a specification.
for value, spec in ((5, ""), (5, "3"), ("a", ">3"), (1.5, ".2f"), (True, ""), (True, "d"), (None, ""), ([1], ""), (255, "#x"), (-5, "+"), (1234567, ","), (0.25, "%"), ("abc", ".2"), (1e10, "g"), (3, "b"), (65, "c"), (2 ** 40, "_x"), (1j, ""), ("", "3"), (b"a", ""), (5, "^7"), (int, "")):
    print(repr(format(value, spec)), end=" ")
print()
print(format("x"), format(5, str(4) + "d"), [format(n, "02x") for n in (1, 171)], "".join(format(b, "08b") for b in b"\x05\xa0"), format(3.0), format(-0.0), format("é", "*^5"))
for value, spec in ((None, "d"), ([], ">5"), ({}, "x"), (b"a", "5"), ("a", "x"), (int, "5"), (object(), "5"), (..., "1")):
    try:
        print(format(value, spec))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
