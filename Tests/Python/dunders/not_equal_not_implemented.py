# `!=` where methods give NotImplemented: only object's own `__ne__` turns round what `__eq__` says.
# boards: microbit-v2
# needs: rules of != that small images do without
class Eq:
    def __init__(self, answer): self.answer = answer
    def __eq__(self, other):
        print("eq", self.answer)
        return self.answer


class Ne:
    def __ne__(self, other):
        print("ne")
        return NotImplemented


class Both(Eq):
    def __ne__(self, other):
        print("both ne")
        return NotImplemented


class Says(Both):
    def __ne__(self, other): return "said"


a, b, c = Both(True), Eq(True), Ne()
print(a != a, a != Both(True), a == Both(False))
print(a != b, b != a, a != c, c != a, c != b, b != c)
print(c != c, c != Ne(), c != 5, 5 != c, a != 5, 5 != a, b != 5, 5 != b)
print(Says(1) != 2, 2 != Says(1), Says(1) != a, a != Says(1))
n = Eq(NotImplemented)
print(n != n, n != Eq(NotImplemented), n != b, b != n, n != 1, not n != n)
print([a] != [Both(True)], (b,) != (1,), {1: a} != {1: Both(True)}, a in [Both(True)], [b].count(3))


class Number(int):
    def __ne__(self, other): return NotImplemented


class Text(str):
    def __eq__(self, other): return True
    __hash__ = str.__hash__


print(Number(3) != 3, Number(3) != 4, 3 != Number(4), Text("a") != "b", "b" != Text("a"), Text("a") != Text("c"))
