# gc.threshold(n), of MicroPython: a collection after n bytes of allocations, not when memory is short.
# differs: CPython counts objects, by set_threshold.
# boards: microbit-v2
# needs: gc.threshold
import gc


def used(count):
    gc.collect()
    free = least = gc.mem_free()
    for number in range(count):
        [number, number]
        least = min(least, gc.mem_free())
    return free - least


if not hasattr(gc, "threshold"):
    print("no threshold")
else:
    print(gc.threshold(), gc.threshold(2000), gc.threshold())
    print(1000 < used(2000) < 3000)
    print(gc.threshold(-1), gc.threshold())
    print(used(2000) > 12000)
    gc.threshold(0)
    print(gc.threshold(), used(100) < 300)
    try:
        gc.threshold("x")
    except TypeError as e:
        print(e)
