# A class behind a built-in type in the order is asked for what that type has not.
class Mixin:
    def __repr__(self): return "Mixin.__repr__"

    def __str__(self): return "Mixin.__str__"

    def __eq__(self, other): return "Mixin.__eq__"

    def __format__(self, spec): return "Mixin.__format__"

    def __len__(self): return 100

    def __hash__(self): return 7

    def __setattr__(self, name, value): object.__setattr__(self, name, "set " + value)


class Words(list, Mixin): pass


class Text(str, Mixin): pass


class Number(int, Mixin): pass


class Failure(Exception, Mixin): pass


for made in (Words("ab"), Text("ab"), Number(3), Failure("ab")):
    print(repr(made), str(made), format(made, ""), made == made)
    made.name = "x"
    print(made.name, type(made).__mro__[1].__name__)
print(len(Words()), len(Text()), len(Number()), len(Failure()))
print(hash(Failure()), hash(Text("a")) == hash("a"), Failure() == 1)
