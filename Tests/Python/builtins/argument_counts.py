# How built-in functions and types count their arguments.
for use in (lambda: len(1, 2), lambda: abs(1, 2), lambda: isinstance(1), lambda: getattr(1), lambda: getattr(1, "a", 2, 3), lambda: hasattr(1), lambda: setattr(1, "a"), lambda: delattr(1), lambda: callable(), lambda: divmod(1), lambda: hash(), lambda: id(1, 2), lambda: iter(1, 2, 3), lambda: next(),
            lambda: ord(), lambda: repr(1, 2), lambda: chr(1, 2), lambda: any(1, 2), lambda: bin(), lambda: float(1, 2), lambda: tuple(1, 2), lambda: list(1, 2), lambda: set(1, 2), lambda: dict(1, 2), lambda: frozenset(1, 2), lambda: bool(1, 2), lambda: range(), lambda: range(1, 2, 3, 4), lambda: slice(),
            lambda: len(x=1), lambda: abs(x=1), lambda: range(stop=1), lambda: list(x=1), lambda: tuple(x=1), lambda: float(x=1), lambda: bool(x=1), lambda: isinstance(x=1)):
    try:
        print(use())
    except TypeError as error:
        print(error)
