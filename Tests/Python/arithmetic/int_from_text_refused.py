# What int() does not read, with its message.
for args in (("010", 0), ("0b2", 2), ("0b", 0), ("8", 8), ("g", 16), ("_1", 10), ("1_", 10), ("1__2", 10), ("+", 10),
             ("--1", 10), ("1 2", 10), ("0x1", 10), ("1e3", 10), ("a\nb", 10), ("'", 10), ("\u00e9", 10)):
    try:
        print(int(*args))
    except ValueError as error:
        print(error)
for args in (("1", 1), ("1", 37), ("1", -2), ("z", 99)):
    try:
        print(int(*args))
    except ValueError as error:
        print(error)
for args in ((5, 10), (1.5, 2), (None,), ([1],), ("1", "2"), ("1", 2.0), (b"z",), (1j,)):
    try:
        print(int(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
