# Which operand is asked first: types, subclasses, NotImplemented, errors when nobody answers.
class A:
    def __init__(self, n): self.n = n

    def __add__(self, o): return "A+%s" % o if isinstance(o, int) else NotImplemented

    def __radd__(self, o): return "%s+A" % o if isinstance(o, int) else NotImplemented

    def __sub__(self, o): return "A-" + type(o).__name__


class B(A):
    def __rsub__(self, o): return type(o).__name__ + "-B reflected"


class C(A): pass


class D:
    def __radd__(self, o): return type(o).__name__ + "+D"

    def __rmul__(self, o): return NotImplemented

    def __rpow__(self, o): return "pow %s" % o

    def __rmod__(self, o): return "mod %s" % o

    def __rmatmul__(self, o): return "matmul %s" % o

    def __rdivmod__(self, o): return "divmod %s" % o


a, b, c, d = A(1), B(2), C(3), D()
print(a + 1, 1 + a, a + d, d.__radd__(1), a - b, b - a, a - c, c - b)
print(2 ** d, "text %s" % 1, 5 % d, [1] @ d, divmod(7, d), "s" + d, [] + d, None + d)
for f in (lambda: a + "x", lambda: "x" + a, lambda: a + a, lambda: 2 * d, lambda: d * 2, lambda: a * a, lambda: -a, lambda: divmod(a, 1), lambda: a @ 1,
          lambda: pow(a, 2), lambda: a < 1, lambda: a & b, lambda: ~d, lambda: 1 << a):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(a.__add__("x"), (5).__add__(a), (1).__lt__("a"))
