# sorted takes any iterable; its key and reverse are keywords.
print(sorted("bca"), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}), sorted([2, 1], reverse=True), sorted(["b", "A", "c"], key=str.lower), sorted(range(3), key=lambda x: -x), sorted([1.5, 1, True]), sorted([(1, "z"), (1, "a")]), sorted([], key=None))
print(sorted(["aa", "b", "ccc"], key=len, reverse=True), sorted([3, 1, 2], key=None, reverse=False), sorted(x % 3 for x in range(7)), sorted(["10", "9", "1"], key=int), sorted([[3], [1, 2], []]), sorted("Hello", key=lambda c: (c.islower(), c)))


class Weight:
    def __init__(self, w): self.w = w

    def __lt__(self, other): return self.w < other.w

    def __repr__(self): return "W%d" % self.w


print(sorted([Weight(3), Weight(1), Weight(2)]), sorted([Weight(3), Weight(1)], reverse=True), min(Weight(2), Weight(1)), max([Weight(2), Weight(5)]), sorted([Weight(2), Weight(2)])[0].w)
for use in (lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], key=5), lambda: sorted([1, None]), lambda: sorted([Weight(1), 5]), lambda: sorted([object(), object()]), lambda: sorted([[1], ["a"]])):
    try:
        print(use())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
