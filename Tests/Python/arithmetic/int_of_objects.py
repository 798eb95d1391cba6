# int() asks __int__, __index__ and __trunc__ of an object.
class ByInt:
    def __int__(self): return 41


class ByIndex:
    def __index__(self): return 42


class Both(ByInt, ByIndex):
    pass


class Wrong:
    def __int__(self): return "43"


class Neither:
    pass


print(int(ByInt()), int(ByIndex()), int(Both()))
print(float(ByIndex()), complex(ByIndex()), bin(ByIndex()), [0] * 43 == [0] * ByIndex() + [0])
print("%d" % ByInt(), "%x" % ByIndex(), chr(ByIndex()), range(ByIndex())[-1], round(1.5, ByIndex()) == 1.5)
for value in (Wrong(), Neither()):
    try:
        print(int(value))
    except TypeError as error:
        print(error)
for use in (lambda: hex(ByInt()), lambda: [1, 2][ByInt()], lambda: "%x" % ByInt(), lambda: chr(ByInt())):
    try:
        print(use())
    except TypeError as error:
        print(error)
