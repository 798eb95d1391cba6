# Rich comparison: reflections, NotImplemented, defaults of == and !=, results that are no bools.
class A:
    def __init__(self, n): self.n = n

    def __lt__(self, o): return self.n < o.n if isinstance(o, A) else NotImplemented

    def __eq__(self, o): return self.n == o.n if isinstance(o, A) else NotImplemented


class Rev:
    def __gt__(self, o): return "gt"

    def __ge__(self, o): return "ge"

    def __lt__(self, o): return "lt"

    def __eq__(self, o): return "eq"


class Sub(A):
    def __gt__(self, o): return "Sub.gt"

    def __eq__(self, o): return "Sub.eq"


a, b, r, s = A(1), A(2), Rev(), Sub(1)
print(a < b, a > b, a == A(1), a != A(1), a == 5, a != 5, a == None)
print(1 < r, 1 <= r, 1 > r, 1 == r, r == 1, 1 != r, a < r, r > 1)
print(a < s, a == s, s == a, s < a, a != s)
for f in (lambda: a < 1, lambda: a <= b, lambda: 1 >= a, lambda: r <= 1, lambda: a < "x", lambda: object() < object()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class NoHash:
    def __eq__(self, o): return True


class Both(NoHash):
    __hash__ = object.__hash__


try:
    {NoHash()}
except TypeError as e:
    print(e)
print(len({Both(), Both()}) in (1, 2), NoHash() == 5, NoHash() != 5)


class Ne:
    def __ne__(self, o): return "ne"


print(Ne() != 1, Ne() == 1, 1 != Ne())
print([A(1), A(2)] == [A(1), A(2)], (A(1), 5) < (A(1), 6), [A(1)] < [A(2)], max([A(3), A(9), A(4)], key=lambda x: x.n).n, sorted([A(3), A(1)])[0].n)


class Raises:
    def __eq__(self, o): raise ValueError("compared")


try:
    Raises() in [1]
except ValueError as e:
    print(e)
