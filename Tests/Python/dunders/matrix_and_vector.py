# A matrix with every operator that it can use, and errors where shapes don't fit.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n): return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self): return len(self.rows), len(self.rows[0])

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as s, j): return [r[j] for r in self.rows[s]]
            case int(i): return self.rows[i]

    def __setitem__(self, key, value): self.rows[key[0]][key[1]] = value

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError("%r @ %r" % (self.shape, o.shape))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)

    def __mul__(self, k): return Matrix([x * k for x in r] for r in self.rows) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __add__(self, o): return Matrix([a + b for a, b in zip(r, q)] for r, q in zip(self.rows, o.rows)) if isinstance(o, Matrix) else NotImplemented

    def __neg__(self): return self * -1

    def __sub__(self, o): return self + -o

    def __pow__(self, n, mod=None):
        out = Matrix.identity(len(self.rows))
        for _ in range(n): out = out @ self
        return out if mod is None else Matrix([x % mod for x in r] for r in out.rows)

    def __imatmul__(self, o):
        self.rows = (self @ o).rows
        return self

    def __invert__(self): return Matrix(zip(*self.rows))

    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows

    def __iter__(self): return (x for r in self.rows for x in r)

    def __len__(self): return len(self.rows)

    def __contains__(self, x): return any(x in r for r in self.rows)

    def __bool__(self): return any(self)

    def __abs__(self): return self[0, 0] * self[1, 1] - self[0, 1] * self[1, 0]

    def __repr__(self): return "M%r" % self.rows

    def __call__(self, v): return [sum(a * b for a, b in zip(r, v)) for r in self.rows]

    def __format__(self, spec): return ";".join(",".join(format(x, spec) for x in r) for r in self.rows)


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, a - b, a * 2, 2 * a, -a, a ** 3, pow(a, 5, 7), ~a, abs(a), a == ~~a, a != b)
print(a[0, 1], a[:, 1], a[1], list(a), len(a), 4 in a, 9 in a, bool(a), bool(a * 0), a([1, 1]), f"{a:03d}", sum(a), max(a))
c = a
a @= b
a[0, 0] = 9
print(c is a, a, {tuple(a): 1})
for f in (lambda: a @ Matrix([[1, 2, 3]]), lambda: a * "x", lambda: a + 1, lambda: 1 - a, lambda: a @ 5):
    try:
        print(f())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
fib = Matrix([[1, 1], [1, 0]])
print((fib ** 30)[0, 1], pow(fib, 50, 1000)[0, 1])
