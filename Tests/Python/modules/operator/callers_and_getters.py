# methodcaller and attrgetter: their text and what they refuse; @= and concat as functions.
# boards: microbit-v2
import operator
from operator import attrgetter, concat, imatmul, itemgetter, methodcaller

print(methodcaller("split", ",", maxsplit=1), attrgetter("a.b", "c"), itemgetter(1, "x"))
print(methodcaller("split", ",", maxsplit=1)("a,b,c"), attrgetter("real", "imag")(2 + 3j), itemgetter(slice(1, 3))("abcd"))
for wrong in (lambda: methodcaller(5), lambda: attrgetter(5), lambda: attrgetter("a", 5), lambda: concat(1, 2), lambda: concat([1], 2)):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Matrix:
    def __init__(self, n):
        self.n = n

    def __matmul__(self, other):
        return Matrix(self.n * other.n)

    def __imatmul__(self, other):
        self.n *= other.n
        return self


m = Matrix(3)
print(imatmul(m, Matrix(4)) is m, m.n, operator.matmul(m, m).n, concat([1], [2]), concat("a", "b"))
