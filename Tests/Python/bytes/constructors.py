# bytes() and bytearray() of everything.
for kind in (bytes, bytearray):
    print(kind(), kind(3), kind(b"ab"), kind(bytearray(b"cd")), kind([1, 2, 255]), kind((0,)), kind(range(3)), kind("\u00e9", "utf-8"), kind("a", "ascii", "strict"))
    print(kind(memoryview(b"view")[1:]), kind({65: 1}), kind(x for x in (97, 98)), kind(True), kind(iter([1])), kind(b"k"))


class Index:
    def __index__(self): return 2


class Own:
    def __bytes__(self): return b"own"


print(bytes(Index()), bytearray(Index()), bytes(Own()), bytes([Index(), 3]))
for args in (("a",), (-1,), (1.5,), ([256],), ([-1],), (["a"],), (None,), (5, "utf-8"), (b"a", "utf-8"), ("a", "nope"), (object(),), ([1.5],)):
    for kind in (bytes, bytearray):
        try:
            print(kind(*args))
        except (TypeError, ValueError, LookupError) as error:
            print(kind.__name__, type(error).__name__, error)
