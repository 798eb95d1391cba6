# What derives from a built-in type and defines `__eq__` alone has the `__ne__` of that type, which does not ask it.
class Name(str):
    def __eq__(self, other): return str.__eq__(self.lower(), other)

    __hash__ = str.__hash__


class Pair(tuple):
    def __eq__(self, other): return NotImplemented


class Plain:
    def __eq__(self, other): return other == 3


print(Name("A") == "a", Name("A") != "a")
print(Name("A") == Name("a"), Name("A") != Name("A"))
print(Pair((1,)) == (1,), Pair((1,)) == Pair((1,)), Pair((1,)) != Pair((1,)))
print(Plain() == 3, Plain() != 3, 3 != Plain())
print([Name("B")].index("b"), Name("B") in ["c", "b"])
