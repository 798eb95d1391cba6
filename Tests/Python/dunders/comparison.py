# Comparison methods, their reflections, and the default by identity.
class N:
    def __init__(self, n): self.n = n

    def __eq__(self, o): return isinstance(o, N) and self.n == o.n

    def __lt__(self, o): return self.n < (o.n if isinstance(o, N) else o)

    def __le__(self, o): return self.n <= (o.n if isinstance(o, N) else o)

    def __gt__(self, o): return "gt"


a, b = N(1), N(2)
print(a == b, a == N(1), a != N(1), a != b, a < b, a <= b, a > b, b >= a, a < 5, 5 > a, 5 < a, a == 1, 1 == a)
print([N(3)] == [N(3)], N(2) in [a, b], [a, b].index(N(2)), min(b, a).n, sorted([b, N(0), a])[0].n)


class Plain: pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, not p == q, p in [q, p])
try:
    p < q
except TypeError as error:
    print(error)


class Only:
    def __ne__(self, o): return "ne"


print(Only() != 1, Only() == 1)
