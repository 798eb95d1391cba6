# `in` asks the built-in type that a class derives from, whatever its `__iter__` gives.
class Letters(str):
    def __iter__(self): return iter([1, 2])


class Numbers(list):
    def __iter__(self): return 5


class Keys(dict):
    def __iter__(self): yield "x"


class Bits(tuple):
    def __contains__(self, item): return item == "bit"


def attempt(f):
    try:
        return f()
    except TypeError as e:
        return str(e)


print("ab" in Letters("cab"), attempt(lambda: 1 in Letters("1")))
print(3 in Numbers([1, 3]), 4 in Numbers([1, 3]), attempt(lambda: list(Numbers([1]))))
print("x" in Keys(a=1), "a" in Keys(a=1), sorted(Keys(a=1)))
print(1 in Bits((1,)), "bit" in Bits((1,)))
print(list(Letters("ab")), len(Letters("ab")), "-".join(map(str, Letters("ab"))))
