# Each generator has its own frame; one cannot be entered twice.
def counter(name):
    n = 0
    while True:
        n += 1
        yield name + str(n)


a, b = counter("a"), counter("b")
print(next(a), next(a), next(b), next(a), next(b))


def self_entering():
    yield next(me)


me = self_entering()
try:
    next(me)
except ValueError as e:
    print(e)


def round_robin(*generators):
    waiting = list(generators)
    while waiting:
        g = waiting.pop(0)
        try:
            yield next(g)
            waiting.append(g)
        except StopIteration:
            pass


def task(name, steps):
    for i in range(steps):
        yield "%s%d" % (name, i)


print(" ".join(round_robin(task("x", 3), task("y", 1), task("z", 2))))


def raises_inside():
    yield 1
    raise StopIteration("inside")


try:
    print(list(raises_inside()))
except RuntimeError as e:
    print(e)


class Tree:
    def __init__(self, *kids): self.kids = kids

    def __iter__(self):
        for k in self.kids:
            yield k


print(list(Tree(1, 2)), [x for t in Tree(Tree(1), Tree(2, 3)) for x in t])
