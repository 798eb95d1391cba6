# What lists, dicts, instances and strings take grows with what is in them, and no small object takes much.
import gc

has_figures = hasattr(gc, "mem_alloc")


def cost(make, assumed):
    if not has_figures:
        make()
        return assumed
    gc.collect()
    before = gc.mem_alloc()
    made = make()
    gc.collect()
    size = gc.mem_alloc() - before
    del made
    return size


class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b


def between(low, size, high):
    return low <= size <= high or size


for make in (lambda: Pair(1, 2), lambda: tuple([1, 2]), lambda: [1, 2]):
    cost(make, 0)
print(between(8, cost(lambda: Pair(1, 2), 8), 48), between(8, cost(lambda: tuple([1, 2]), 8), 24))
print(between(200, cost(lambda: [0] * 50, 200), 320), between(400, cost(lambda: [0] * 100, 400), 620))
print(between(400, cost(lambda: dict.fromkeys(range(50)), 400), 1800))
print(between(100, cost(lambda: "x" * 100, 100), 124), between(20, cost(lambda: 1 << 160, 20), 40))
print(between(0, cost(lambda: 5, 0), 8), between(0, cost(lambda: True, 0), 8))
