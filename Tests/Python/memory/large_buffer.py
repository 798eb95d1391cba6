# A bytearray may take most of the heap: making it needs no second copy.
import gc

gc.collect()
free = gc.mem_free() if hasattr(gc, "mem_free") else 8000
size = min(free * 3 // 4, 8000)
big = bytearray(size)
print(len(big) == size, big[0], big[-1], sum(big[:20]), type(big).__name__)
big[3] = 7
print(big[:5], bytearray(0), bytearray(3), bytearray(True))
try:
    bytearray(-1)
except ValueError as e:
    print(e)
big = None
print(len(bytearray(100)), bytearray([1, 2]), bytearray(b"ab"), bytearray("hé", "utf-8"))
