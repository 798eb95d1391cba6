# mem_alloc() and mem_free() tell the truth: what is allocated moves both by its size, what is dropped moves them
# back, but for one object that a register may still name.
import gc

# CPython has no such figures: there the truth is taken for granted.
has_figures = hasattr(gc, "mem_alloc")


def used():
    gc.collect()
    return gc.mem_alloc() if has_figures else 0


def whole():
    return gc.mem_alloc() + gc.mem_free() if has_figures else 0


used(), used()
total = whole()
for size in (64, 200, 500, 1000, 2000):
    before = used()
    block = bytearray(size)
    growth = used() - before if has_figures else size
    print(size, size <= growth <= size + 40, whole() == total)
    block = None
    print(abs(used() - before) <= 40, whole() == total)
before = used()
kept = [bytes([n]) * 30 for n in range(20)]
growth = used() - before if has_figures else 800
print(20 * 30 <= growth <= 20 * 30 + 20 * 16 + 200)
kept.clear()
kept = None
print(abs(used() - before) <= 160)
# Without a collection garbage counts as used.
before = used()
for n in range(10):
    bytearray(100)
print(not has_figures or 1000 <= gc.mem_alloc() - before <= 1300)
print(abs(used() - before) <= 160)
