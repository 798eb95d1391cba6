# __int__, __float__, __complex__, __index__, __bool__, __str__, __bytes__ and what they must return.
class Num:
    def __int__(self): return 42

    def __float__(self): return 2.5

    def __complex__(self): return 1 + 2j

    def __index__(self): return 3

    def __bool__(self): return False

    def __str__(self): return "num"

    def __bytes__(self): return b"raw"

    def __round__(self, n=None): return ("round", n)

    def __trunc__(self): return 7

    def __floor__(self): return 8

    def __ceil__(self): return 9

    def __abs__(self): return "abs"

    def __neg__(self): return "neg"

    def __pos__(self): return "pos"

    def __invert__(self): return "inv"


n = Num()
print(int(n), float(n), complex(n), bool(n), str(n), bytes(n), round(n), round(n, 2))
print("abcdef"[n], [0, 1, 2, 3, 4][n:], range(n), hex(n), bin(n), chr(n) == "\x03", "x" * n, [0] * n)
import math
print(math.trunc(n), math.floor(n), math.ceil(n), abs(n), -n, +n, ~n, not n, math.sqrt(n) == math.sqrt(2.5))


class OnlyIndex:
    def __index__(self): return 5


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), "%d" % OnlyIndex(), "%x" % OnlyIndex(), pow(2, 3), divmod(17, 5))


class Wrong:
    def __int__(self): return "1"

    def __float__(self): return 1

    def __bool__(self): return 1

    def __str__(self): return 1

    def __index__(self): return 1.0

    def __repr__(self): return None

    def __bytes__(self): return "s"

    def __len__(self): return "x"


for f in (int, float, bool, str, repr, bytes, len, hex, "abc".__getitem__):
    try:
        print(f(Wrong()))
    except TypeError as e:
        print(e)
for f in (int, float, complex, hex, len, abs, round):
    try:
        f(object())
    except TypeError as e:
        print(e)
