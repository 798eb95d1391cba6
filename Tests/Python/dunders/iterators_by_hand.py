# __iter__ and __next__: fresh iterators, iterators of themselves, mistakes.
class Range:
    def __init__(self, n): self.n = n

    def __iter__(self): return Iterator(self.n)


class Iterator:
    def __init__(self, n): self.i, self.n = 0, n

    def __iter__(self): return self

    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i


r, it = Range(3), Iterator(3)
print(list(r), list(r), list(it), list(it), next(iter(r)), next(it, "done"))
print([(a, b) for a in r for b in r if a < b], dict(zip(r, "abc")), sum(r), max(r), 2 in r, 7 in r)
a, b, c = r
print(a, b, c, [*r, *r], {*r}, print(*r))


class NoNext:
    def __iter__(self): return object()


class NextOnly:
    def __next__(self): return 1


class Raises:
    def __iter__(self): return self

    def __next__(self): raise ValueError("in next")


for f in (lambda: iter(NoNext()), lambda: iter(NextOnly()), lambda: next(NextOnly()), lambda: next(5), lambda: next([1]), lambda: list(Raises()), lambda: iter(5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, None), end=" ")
print()


class Resumes:
    n = 0

    def __iter__(self): return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n


x = Resumes()
print(list(x), list(x), next(x))
