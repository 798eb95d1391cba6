# divmod, pow, round, abs, dir and others ask the object.
class N:
    def __divmod__(self, other): return "divmod", other

    def __rdivmod__(self, other): return "rdivmod", other

    def __pow__(self, other, modulus=None): return "pow", other, modulus

    def __rpow__(self, other): return "rpow", other

    def __round__(self, digits=None): return "round", digits

    def __abs__(self): return "abs"

    def __dir__(self): return ["z", "a"]

    def __index__(self): return 3

    def __complex__(self): return 2j

    def __bytes__(self): return b"bytes"

    def __reversed__(self): return "reversed"


n = N()
print(divmod(n, 1), divmod(1, n), divmod(2.5, n))
print(pow(n, 2), pow(n, 2, 3), n ** 2, 2 ** n, pow(2, n))
print(round(n), round(n, 2), abs(n), dir(n), reversed(n), bytes(n))
print([10, 20, 30, 40][n], hex(n), list(range(n)), "ab" * n, complex(n))
for use in (lambda: divmod(object(), 1), lambda: abs(object()), lambda: round(object()),
            lambda: pow(1.5, 2, 3), lambda: divmod("a", 1)):
    try:
        use()
    except TypeError as e:
        print(e)
print(__debug__, __import__("math").floor(2.5), type(__import__("sys")).__name__)
