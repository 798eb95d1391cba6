# The operators of containers as methods.
a = [1, 2]
print(a.__add__([3]), a.__mul__(2), a.__rmul__(2), a.__iadd__([9]), a, a.__contains__(9), a.__len__())
print([1].__lt__([2]), [1].__ge__([1]), (1,).__add__((2,)), (1, 2).__mul__(2), "ab".__add__("c"), "%d".__mod__(5))
print({"a": 1}.__or__({"b": 2}), {1, 2}.__and__({2}), {1}.__or__({3}) == {1, 3}, frozenset([1]).__sub__({1}))
print(list([1, 2, 3].__reversed__()), list(range(3).__reversed__()), range(5).__contains__(3), b"ab".__getitem__(1))
print("abc".__getitem__(-1), "b".__gt__("a"), b"ab".__mul__(2), bytearray(b"x").__add__(b"y"))


class Stack(list):
    def __iadd__(self, other):
        self.log = ["+="]
        return super().__iadd__(other)

    def __mul__(self, n): return super().__mul__(n + 1)

    def __eq__(self, other): return super().__eq__(other)

    def __contains__(self, x): return x == "any" or super().__contains__(x)


s = Stack([1])
s += [2, 3]
print(s, s.log, s * 1, s == [1, 2, 3], "any" in s, 3 in s, 4 in s)
print(list.__add__(s, [0]), list.__len__(s), hasattr(s, "__sub__"), hasattr({}, "__ior__"), hasattr((), "__iadd__"))
