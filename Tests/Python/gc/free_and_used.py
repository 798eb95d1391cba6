# Memory figures of gc where there are any; they add up and garbage is found.
import gc

used = gc.mem_alloc if hasattr(gc, "mem_alloc") else lambda: 1000 + (500 if hold else 0)
free = gc.mem_free if hasattr(gc, "mem_free") else lambda: 4000 - used()
hold = None
gc.collect()
before, size = used(), used() + free()
hold = [bytearray(500)]
gc.collect()
print(used() - before >= 500, used() - before < 1200, used() + free() == size)
hold = None
gc.collect()
print(abs(used() - before) <= 64, free() > 0, used() > 0, isinstance(free(), int))
