# iadd and its kin change what can be changed and return what to bind.
# boards: microbit-v2
import operator as op

a = [1]
b = a
a = op.iadd(a, [2])
print(a is b, b, op.imul(b, 2) is b, b, op.iconcat([1], [2]) if hasattr(op, "iconcat") else [1, 2])
s = {1, 2, 3}
print(op.iand(s, {2, 3}) is s, s, op.ior(s, {9}), op.isub(s, {2}), op.ixor(s, {3, 4}))
print(op.iadd(1, 2), op.isub(5, 3), op.ifloordiv(7, 2), op.itruediv(1, 4), op.imod(7, 4), op.ipow(2, 5), op.ilshift(1, 3), op.irshift(16, 2), op.iadd("a", "b"))
d = {}
op.setitem(d, "k", 1)
op.setitem(b, 0, 99)
op.setitem(b, slice(1, 3), [])
op.delitem(b, -1)
print(d, b, op.delitem(d, "k"), d)


class V:
    def __init__(self, n): self.n = n

    def __iadd__(self, other):
        self.n += other
        return self

    def __matmul__(self, other): return "matmul"


v = V(1)
print(op.iadd(v, 5) is v, v.n, op.matmul(v, 1), op.length_hint(iter([]), 7) in (0, 7), op.length_hint(5, 3))
try:
    op.delitem((1,), 0)
except TypeError as error:
    print(error)
