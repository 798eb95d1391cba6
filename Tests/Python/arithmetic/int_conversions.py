# int() of strings, floats and bools, with bases, spaces, signs and underscores.
print(int("42"), int("-17"), int("  +8\n"), int("0"), int("1_000"), int(), int(True))
print(int("ff", 16), int("0xFF", 16), int("-0b101", 2), int("z", 36), int("0o17", 0), int("12", 3))
print(int(3.99), int(-3.99), int(1e6), int("12345678901234567890"))
for text, base in (("", 10), ("1.5", 10), ("12x", 10), ("9", 8), ("0x", 16), ("1__0", 10), ("- 1", 10)):
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
for bad in (None, [], "x"):
    try:
        int(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
