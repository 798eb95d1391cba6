# Iteration and membership through __getitem__ alone.
class Squares:
    def __getitem__(self, i):
        if i >= 5:
            raise IndexError(i)
        return i * i


s = Squares()
print(list(s), 9 in s, 10 in s, sum(s), max(s), [x for x in s if x % 2], tuple(zip(s, "abc")), dict(enumerate(s)))
a, *b = s
print(a, b)
it = iter(s)
print(next(it), next(it), list(it), list(it), next(it, "over"))


class Broken:
    def __getitem__(self, i):
        if i == 2:
            raise KeyError("k")
        return i


try:
    list(Broken())
except KeyError as error:
    print("KeyError", error)
try:
    iter(object())
except TypeError as error:
    print(error)
