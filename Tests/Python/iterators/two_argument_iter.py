# iter(callable, sentinel), next with a default, iterators by __getitem__.
source = iter("abc|def")
print(list(iter(lambda: next(source), "|")), "".join(source))
counter = [0]


def tick():
    counter[0] += 3
    return counter[0]


print(list(iter(tick, 12)), counter, next(iter(tick, 15), "none"))


class Squares:
    def __getitem__(self, i):
        if i > 3: raise IndexError(i)
        return i * i


print(list(Squares()), 4 in Squares(), 5 in Squares(), max(Squares()), [*Squares()][1:], dict(enumerate(Squares())))
a, b, *c = Squares()
print(a, b, c, sum(Squares()), list(zip(Squares(), "xy")), sorted(Squares(), reverse=True))


class Reversible(Squares):
    def __len__(self): return 4


print(list(reversed(Reversible())), next(iter([])  , None), next(iter("z")))
for use in (lambda: iter(5), lambda: next(5), lambda: iter(5, 0), lambda: next(iter([])), lambda: reversed(Squares())):
    try:
        use()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
