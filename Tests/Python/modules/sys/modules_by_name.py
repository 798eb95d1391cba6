# sys.modules knows what has been imported, under its name.
# boards: microbit-v2
# needs: sys.modules
import sys

print(type(sys.modules), "sys" in sys.modules, "builtins" in sys.modules, "cmath" in sys.modules)
print(sys.modules["sys"] is sys, sys.modules["__main__"].__name__, sys.modules.get("nothing"))
import bisect
import cmath as complex_math

print("bisect" in sys.modules, sys.modules["bisect"] is bisect, sys.modules["cmath"] is complex_math)
value = 7
print(sys.modules[__name__].value, getattr(sys.modules["__main__"], "value"), hasattr(sys.modules[__name__], "other"))


def late():
    import heapq
    return sys.modules["heapq"] is heapq


print("heapq" in sys.modules, late(), "heapq" in sys.modules)
try:
    import no_such_module
except ImportError as e:
    print(e, "no_such_module" in sys.modules)
import math, random
print(sys.modules["math"].pi == math.pi, sys.modules["random"] is random, all(type(name) is str for name in sys.modules))
