# Determinants, inverses and linear equations over exact fractions made by hand.
def gcd(a, b): return gcd(b, a % b) if b else abs(a)


class Fraction:
    def __init__(self, n, d=1):
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    def __repr__(self): return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)

    def __add__(self, o): return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    def __neg__(self): return Fraction(-self.n, self.d)

    def __sub__(self, o): return self + -o

    def __mul__(self, o): return Fraction(self.n * o.n, self.d * o.d)

    def __truediv__(self, o):
        if not o: raise ZeroDivisionError("fraction by zero")
        return Fraction(self.n * o.d, self.d * o.n)

    def __bool__(self): return self.n != 0

    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)


def solve(rows):
    a = [[Fraction(x) for x in r] for r in rows]
    n, det = len(a), Fraction(1)
    for i in range(n):
        p = next((k for k in range(i, n) if a[k][i]), None)
        if p is None: return Fraction(0), None
        if p != i:
            a[i], a[p] = a[p], a[i]
            det = -det
        det = det * a[i][i]
        a[i] = [x / a[i][i] for x in a[i]]
        for k in range(n):
            if k != i: a[k] = [x - a[k][i] * y for x, y in zip(a[k], a[i])]
    return det, [r[-1] for r in a]


print(solve([[2, 1, 5], [1, -3, -1]]), solve([[0, 2, 1, 4], [1, 1, 1, 6], [2, 0, -1, 1]]), solve([[1, 2, 3], [2, 4, 6]]))
print(Fraction(6, -4), Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2) / Fraction(3, 4), Fraction(2, 4) == Fraction(1, 2))
try:
    Fraction(1) / Fraction(0)
except ZeroDivisionError as e:
    print(e)
