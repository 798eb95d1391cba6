# Equal values have equal hashes, whatever their type.
pairs = [(1, 1.0), (1, True), (0, False), (2 ** 40, 2.0 ** 40), ("ab", "a" + "b"), ((1, "x"), (1.0, "x")), (b"q", bytes([113])), (-1, -1.0), (frozenset("ab"), frozenset("ba")), (10 ** 20, 10 ** 20 + 0)]
print([a == b and hash(a) == hash(b) for a, b in pairs])


class H:
    def __init__(self, v): self.v = v

    def __hash__(self): return self.v % 3

    def __eq__(self, o): return self.v == o.v


d = {H(i): i for i in range(9)}
print(len(d), d[H(4)], H(9) in d, [d[H(i)] for i in (8, 0, 3)], d.pop(H(3)), H(3) in d, H(6) in d)
for bad in ([], {}, set(), bytearray(b"x"), ([],), slice(1)):
    try:
        hash(bad)
        print("hashed", type(bad).__name__)
    except TypeError as e:
        print(e if type(bad) is not slice else "slice")
print(hash(None) == hash(None), hash(print) == hash(print), hash("") == hash(""), isinstance(hash("x"), int))
