# collect, enable, disable, isenabled; mem_free and mem_alloc where there are any.
import gc

print(isinstance(gc.collect(), int), gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
if hasattr(gc, "mem_free"):
    before = gc.mem_free()
    data = [bytearray(100) for _ in range(10)]
    during = gc.mem_free()
    data = None
    gc.collect()
    results = [before - during >= 1000, gc.mem_free() > during, gc.mem_alloc() > 0]
else:
    results = [True, True, True]
print(results)
for i in range(50):
    loop = [i]
    loop.append(loop)
print(loop[0], len(loop))
gc.collect()
print(loop[1] is loop)
try:
    gc.collect(1, 2)
except TypeError as error:
    print(type(error).__name__)
