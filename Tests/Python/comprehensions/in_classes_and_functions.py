# Which names a comprehension sees in a class body, a function, a lambda, a default.
class A:
    items = [1, 2, 3]
    factor = 2
    doubled = [i * 2 for i in items]
    count = len([0 for _ in items])
    try:
        bad = [i * factor for i in items]
    except NameError as e:
        bad = str(e)


print(A.doubled, A.count, A.bad, hasattr(A, "i"))


def f(items, k=[n for n in range(3)]):
    scale = 10
    squares = [i * scale for i in items]
    nested = [[scale + i + j for j in k] for i in items]
    functions = [lambda: i + scale for i in items]
    scale = 100
    return squares, nested, [g() for g in functions]


print(f([1, 2]))
print((lambda xs: [x + len(xs) for x in xs])([1, 2]))


def params(a, *b, **c): return [(a, x, sorted(c)) for x in b], {k: a for k in c}


print(params(1, 2, 3, z=4))


class B:
    def __init__(self): self.rows = [[self.cell(x, y) for x in range(2)] for y in range(2)]

    def cell(self, x, y): return x + 10 * y

    def get(self): return [len(super(B, self).__str__()) > 5 for _ in range(1)]


print(B().rows, B().get())
total = 0


def add():
    global total
    return [total := total + i for i in range(4)]


print(add(), total)
print([locals_seen for locals_seen in [v for v in "ab"]], "v" in globals())
