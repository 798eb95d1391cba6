# Classes with __iter__ and __next__.
class Down:
    def __init__(self, n): self.n = n

    def __iter__(self): return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Pages:
    def __iter__(self): return Down(3)


print(list(Down(3)), [x for x in Down(2)], sum(Down(4)), max(Down(5)), 2 in Down(3), 9 in Down(3), tuple(Down(0)))
p = Pages()
print(list(p), list(p), sorted(p), dict(zip(p, "abc")), *p)
a, b, c = p
first, *rest = Down(4)
print(a, b, c, first, rest)
d = Down(3)
print(next(d), next(d), next(d), next(d, "end"), list(d))
for x in Down(2):
    for y in Down(2): print(x, y, end=" ")
print()


class NotIter:
    def __iter__(self): return 5


try:
    iter(NotIter())
except TypeError as e:
    print(e)
try:
    next([])
except TypeError as e:
    print(e)
