# The method resolution order of several bases is C3's.
class Base:
    def who(self): return ["Base"]


class Left(Base):
    def who(self): return ["Left"] + super().who()


class Right(Base):
    def who(self): return ["Right"] + super().who()


class Bottom(Left, Right):
    def who(self): return ["Bottom"] + super().who()


class Other(Right, Left): pass


print(Bottom().who(), Other().who(), Left().who())
print([c.__name__ for c in Bottom.__mro__], [c.__name__ for c in Other.__mro__])


class X: a = "X"


class Y: a = "Y"; b = "Y"


class Z(X, Y): pass


print(Z.a, Z().b, issubclass(Z, Y), isinstance(Z(), X))
try:
    type("Bad", (Base, Left), {})
except TypeError:
    print("TypeError")
