# What float() and its methods do not take.
for use in (lambda: float(None), lambda: float([]), lambda: float(1j), lambda: float("a b"), lambda: float(b"\xff"),
            lambda: float(1, 2), lambda: (1.5).as_integer_ratio(1), lambda: float.fromhex(5),
            lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: int(float("-inf")),
            lambda: round(float("nan")), lambda: (1.5).hex(1), lambda: 1.5 % "a", lambda: 1.5 + None, lambda: -[1.5]):
    try:
        print(use())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
