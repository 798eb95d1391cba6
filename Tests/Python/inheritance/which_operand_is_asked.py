# The built-in type of the left operand answers before the class of the right one, unless that derives from the left one's class.
class Base(list):
    def __gt__(self, other): return "Base.__gt__"


class Left(Base): pass


class Right(Base):
    def __lt__(self, other): return "Right.__lt__"

    def __eq__(self, other): return "Right.__eq__"


class Other(str):
    def __rmod__(self, other): return "Other.__rmod__"


class Anything:
    def __rmod__(self, other): return "Anything.__rmod__"


print(Left([1]) < Left([2]), Left([1]) > Left([2]))
print(Left([1]) > Right([2]), Right([1]) < Left([2]), Left([1]) < Right([2]))
print([1] > Right([2]), [1] == Right([2]), Left([1]) == Right([2]), Left([1]) != Right([1]))
print(max(Left([1]), Left([2])), max([1], [2]))
print("%s" % Other("x"), 5 % Anything())
for argument in (Anything(), Other("x"), 3, b"x", {}):
    try:
        print("none" % argument)
    except TypeError as e:
        print(e)
