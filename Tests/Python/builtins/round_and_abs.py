# round, abs, divmod and pow of bools, ints, floats, complex numbers and own classes.
class V:
    def __init__(self, n): self.n = n

    def __abs__(self): return V(abs(self.n))

    def __round__(self, digits=None): return "round %r" % (digits,)

    def __divmod__(self, other): return "divmod"

    def __rdivmod__(self, other): return "rdivmod"

    def __pow__(self, e, m=None): return "pow %r %r" % (e, m)

    def __rpow__(self, b): return "rpow %r" % b

    def __floor__(self): return "floor"

    def __ceil__(self): return "ceil"

    def __trunc__(self): return 11


import math

print(abs(V(-3)).n, round(V(1)), round(V(1), 2), round(V(1), None), divmod(V(1), 2), divmod(2, V(1)), pow(V(1), 2), pow(V(1), 2, 3), pow(2, V(1)), V(1) ** 2, 2 ** V(1), math.floor(V(1)), math.ceil(V(1)), math.trunc(V(1)))
print(abs(-5), abs(5), abs(-2.5), abs(3 - 4j), abs(True), abs(-0.0), abs(-10 ** 20), round(2.5), round(-3.5), round(1e9), round(7, -1), round(True), round(15, -1), round(2.675, 1))
for use in (lambda: abs("a"), lambda: abs(), lambda: round("a"), lambda: round(1j), lambda: round(1.5, "a"), lambda: divmod("a", 1), lambda: divmod(1), lambda: divmod(1, 2, 3), lambda: pow("a", 2), lambda: divmod(None, 1)):
    try:
        print(use())
    except TypeError as error:
        print(error)
