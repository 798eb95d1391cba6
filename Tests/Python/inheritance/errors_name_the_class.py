# Messages name the class of an argument, not the built-in type that it derives from.
class Items(list): pass


class Table(dict): pass


class Letters(str):
    def __repr__(self): return "Letters()"


class Failure(Exception): pass


for f in (
    lambda: abs(Items()), lambda: round(Table()), lambda: float(Items()), lambda: int(Table()),
    lambda: format(Items(), ">3"), lambda: f"{Table():x}", lambda: float(Letters("x")), lambda: int(Letters("x")),
    lambda: divmod(Items(), 1), lambda: -Table(), lambda: list(Failure()), lambda: len(Failure()),
    lambda: [1] + Letters("a"), lambda: (1,) + Items(), lambda: "a" + Table(),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
