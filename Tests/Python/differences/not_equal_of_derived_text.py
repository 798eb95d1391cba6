# `!=` of a class that is derived from a built-in type and defines `__eq__` alone is the opposite of that `__eq__`.
# differs: built-in types have no methods for operators that could come first.
class Name(str):
    def __eq__(self, other): return str.__eq__(self.lower(), other)

    __hash__ = str.__hash__


print(Name("A") == "a", Name("A") != "a")
