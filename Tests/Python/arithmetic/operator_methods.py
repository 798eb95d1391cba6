# The operators of numbers as methods: forward, reflected, of the type, by super().
print((7).__add__(2), (7).__rsub__(10), (7).__floordiv__(2), (7).__mod__(4), (2).__pow__(5), (7).__and__(3))
print((5).__lshift__(2), (7).__neg__(), (7).__invert__(), (-7).__abs__(), (7).__divmod__(2), (0).__bool__())
print((1.5).__mul__(2), (1.5).__radd__(1), (2.5).__int__(), (7).__float__(), (3.7).__floor__(), (3.2).__ceil__())
print((7).__lt__(8), (7).__ge__(8), (1.5).__gt__(1), (7).__lt__("a"), (7).__add__("a"), hasattr(1.5, "__and__"))
print(int.__add__(3, 4), float.__mul__(0.5, 3), int.__neg__(5), list(map(int.__mul__, [1, 2], [3, 4])))
print((7).__index__(), True.__index__(), (3.5).__trunc__(), (2.5).__round__(), (1234).__round__(-2), (5).as_integer_ratio())
print([hasattr(x, "__truediv__") for x in (1, 1.5, 1j, "a", [])], [hasattr(x, "__or__") for x in (1, 1.5, {}, set(), [])])


class Modular(int):
    def __add__(self, other): return Modular(super().__add__(other) % 7)

    def __neg__(self): return Modular(super().__neg__() % 7)

    def __lt__(self, other): return not super().__lt__(other)


m = Modular(5)
print(m + 4, -m, m < 6, m < 5, m.__mul__(3), Modular.__add__(m, 6), int.__add__(m, 6))
