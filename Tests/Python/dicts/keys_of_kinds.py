# Keys of all hashable kinds in one dictionary.
def function(): pass


class K:
    def __init__(self, v): self.v = v

    def __eq__(self, other): return isinstance(other, K) and self.v == other.v

    def __hash__(self): return hash(("K", self.v))


d = {1: "int", "1": "str", (1,): "tuple", None: "none", b"1": "bytes", frozenset([1]): "frozen", 1.5: "float", function: "function", K: "class", K(1): "instance", ...: "ellipsis", int: "type", range(1): "range", 1j: "complex", 10 ** 20: "big", "": "empty"}
print(len(d), d[True], d["1"], d[(1,)], d[None], d[b"1"], d[frozenset({1})])
print(d[1.5], d[function], d[K], d[K(1)], d[...], d[int], d[range(0, 1)], d[1j], d[10 ** 10 * 10 ** 10], d[""])
print(K(2) in d, "function" in d, (1, ) in d, () in d, False in d, [k for k in d if isinstance(k, str)], sorted(d.values())[:3])
del d[K(1)], d[1.0], d[None]
print(len(d), K(1) in d, 1 in d, None in d)
for bad in ([1], {1: 2}, {1}, bytearray(b"x"), (1, [2])):
    try:
        d[bad] = 1
    except TypeError as error:
        print(error)
