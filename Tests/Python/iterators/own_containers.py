# Linked lists, trees and grids that iterate in their own ways.
class Linked:
    def __init__(self, *items):
        self.head = None
        for item in reversed(items): self.head = item, self.head

    def __iter__(self):
        node = self.head
        while node:
            item, node = node
            yield item

    def __len__(self): return sum(1 for _ in self)

    def __reversed__(self): return iter(list(self)[::-1])


class Tree:
    def __init__(self, value, left=None, right=None): self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right

    def __contains__(self, value):
        side = self.left if value < self.value else self.right
        return value == self.value or bool(side) and value in side


class Grid:
    def __init__(self, w, h): self.w, self.h = w, h

    def __getitem__(self, i):
        if i >= self.w * self.h: raise IndexError("past the end")
        return i % self.w, i // self.w


l = Linked(3, 1, 2)
print(list(l), len(l), sorted(l), list(reversed(l)), 1 in l, 9 in l, max(l), [*l, *l], dict(enumerate(l)))
t = Tree(5, Tree(2, Tree(1), Tree(3)), Tree(8))
print(list(t), 3 in t, 4 in t, sum(t), min(t), [x for x in t if x % 2])
g = Grid(3, 2)
print(list(g), (2, 1) in g, (3, 0) in g, [x + y for x, y in g], len(list(g)))
a, b, *c = Linked("x", "y", "z")
print(a, b, c, "".join(Linked("p", "q")), list(zip(Linked(1, 2), g)), tuple(Tree(1)))
it = iter(Linked())
print(next(it, "empty"), bool(Linked()), bool(Linked(0)), list(map(str, Linked(1))))
