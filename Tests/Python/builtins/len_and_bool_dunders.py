# len, bool and index protocols: what they return and what they may not return.
class L:
    def __init__(self, n): self.n = n

    def __len__(self): return self.n


class B:
    def __init__(self, b): self.b = b

    def __bool__(self): return self.b


class I:
    def __init__(self, i): self.i = i

    def __index__(self): return self.i


print(len(L(3)), bool(L(0)), bool(L(2)), bool(B(True)), not B(False), len(L(True)), "abc"[I(1)], [1, 2][I(-1)], range(10)[I(3)], list(range(I(2))), (1, 2, 3)[I(0):I(2)], [0] * I(2), hex(I(255)), 1 if B(False) else 2)
for use in (lambda: len(L(-1)), lambda: len(L("a")), lambda: len(L(1.5)), lambda: len(5), lambda: len(), lambda: bool(B(1)), lambda: bool(B(None)), lambda: [1][I("x")], lambda: "a" * I(1.0), lambda: bool(L(-1)), lambda: len(None), lambda: len(int), lambda: range(I(None)),
            lambda: len(x for x in [])):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
