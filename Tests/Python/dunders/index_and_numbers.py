# __index__, __int__, __float__, __round__, __divmod__, __hash__.
class Idx:
    def __init__(self, n): self.n = n

    def __index__(self): return self.n


class Num:
    def __int__(self): return 7

    def __float__(self): return 2.5

    def __round__(self, digits=None): return ("rounded", digits)

    def __divmod__(self, o): return ("divmod", o)

    def __hash__(self): return 42


a = [10, 20, 30, 40]
print(a[Idx(2)], a[Idx(1):Idx(3)], "abc"[Idx(-1)], list(range(Idx(3))), [0] * Idx(2), hex(Idx(255)), bytes(Idx(2)))
print(int(Num()), float(Num()), round(Num()), round(Num(), 2), divmod(Num(), 3), hash(Num()), {Num(): 1} != {})
try:
    a[Num()]
except TypeError as error:
    print(error)
try:
    int(object())
except TypeError as error:
    print("TypeError")
