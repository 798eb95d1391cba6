# An operator of a class that comes behind a built-in type in the order goes before the operator that the type has.
# differs: built-in types have no methods for operators that could come first.
class Mixin:
    def __abs__(self): return "Mixin.__abs__"

    def __add__(self, other): return "Mixin.__add__"

    def __enter__(self): return "Mixin.__enter__"


class Number(int, Mixin): pass


class Better(Mixin, int): pass


print(abs(Number(-3)), Number(1) + 1)
print(abs(Better(-3)), Better(1) + 1, Number.__enter__(1))
