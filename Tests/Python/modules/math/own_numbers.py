# The functions of math take what has __float__ or __index__, and __floor__ and __ceil__.
import math


class F:
    def __float__(self): return 2.25


class I:
    def __index__(self): return 9


class Both:
    def __floor__(self): return "f"

    def __ceil__(self): return "c"

    def __trunc__(self): return "t"


class Sub(float):
    pass


print(math.sqrt(F()), math.sqrt(I()), math.floor(F()), math.ceil(F()), math.pow(F(), 2), math.fabs(Sub(-3)), math.isnan(Sub("nan")), math.hypot(Sub(3), I()) > 9)
print(math.floor(Both()), math.ceil(Both()), math.trunc(Both()), math.gcd(I(), 6), math.factorial(I()), math.isqrt(I()), math.comb(I(), 2), math.copysign(F(), -1))
print(math.isfinite(F()), math.fmod(F(), 2), math.modf(F()), math.degrees(I()) > 500, math.log2(True), math.exp(False))
for use in (lambda: math.sqrt(Both()), lambda: math.gcd(F()), lambda: math.sqrt([1]), lambda: math.sin(1j)):
    try:
        print(use())
    except TypeError as error:
        print(error)
print(math.prod([F().__float__(), I().__index__()]), math.floor(Sub(2.5)), type(math.floor(Sub(2.5))).__name__)
