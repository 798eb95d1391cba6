# enumerate with a start, reversed of sequences and of own classes.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)), list(enumerate("x")), next(enumerate("z", 10 ** 20)))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed((1,))), list(reversed(range(0, 7, 3))), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")), list(reversed(bytearray(b"z"))), list(reversed([])))


class Seq:
    def __len__(self): return 3

    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10


class Rev:
    def __reversed__(self): return iter("rev")


print(list(reversed(Seq())), list(reversed(Rev())), list(Seq()), list(enumerate(Seq(), 1)), 20 in Seq(), [x for x in Seq()])
for use in (lambda: reversed({1}), lambda: reversed(5), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: reversed(x for x in [])):
    try:
        print(use())
    except TypeError as error:
        print(error)
