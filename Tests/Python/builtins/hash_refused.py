# hash: equal values, own hashes, and what has none.
class Own:
    def __init__(self, h): self.h = h

    def __hash__(self): return self.h


class OnlyEq:
    def __eq__(self, other): return True


class NoHash:
    __hash__ = None


print(hash(Own(5)), hash(Own(-7)), hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(0) == hash(0.0) == hash(False) == hash(0j), hash(None) == hash(None), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print(hash(2 ** 31) == hash(2.0 ** 31), hash(b"ab") == hash(bytes([97, 98])), hash(range(3)) == hash(range(0, 3)), hash(Own) == hash(Own), hash(len) == hash(len), hash(...) == hash(Ellipsis), hash(Own(1).__hash__) is not None)
d = {Own(1): "one", Own(2): "two", (1, (2, 3)): "nested", None: "none", 1.5: "f"}
print(len(d), d[1, (2, 3)], d[None], d[1.5], sorted(str(v) for v in d.values()))
for value in ([], {}, set(), bytearray(), ([],), OnlyEq(), NoHash(), slice(1), {}.keys(), {}.items(), Own("x"), Own(1.5), (1, [2]), {1: []}):
    try:
        print(hash(value))
    except TypeError as error:
        print(error)
