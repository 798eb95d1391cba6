# Methods that are generators; __iter__ as one; generators as attributes.
class Tree:
    def __init__(self, value, *children): self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children: yield from c

    def leaves(self):
        if not self.children: yield self.value
        for c in self.children: yield from c.leaves()

    @classmethod
    def build(cls, n): return cls(n, *(cls.build(i) for i in range(n)))

    @staticmethod
    def count(n):
        while n:
            yield n
            n -= 1

    @property
    def pairs(self):
        for c in self.children: yield self.value, c.value


t = Tree("r", Tree("a", Tree("b"), Tree("c")), Tree("d"))
print(list(t), list(t.leaves()), list(Tree.build(3)), list(t.count(3)), list(t.pairs))
print([x for x in t], "c" in t, sorted(t), dict(t.pairs), max(t), [*zip(t, t)][1])


class Countdown:
    def __init__(self, n): self.n = n

    def __iter__(self):
        n = self.n
        while n > 0:
            yield n
            n -= 1

    def __call__(self): yield from self

    def __len__(self): return self.n


c = Countdown(3)
print(list(c), list(c), list(c()), len(c), [*c, *c])


class Sub(Countdown):
    def __iter__(self):
        yield "start"
        yield from super().__iter__()
        yield "end"


print(list(Sub(2)))
