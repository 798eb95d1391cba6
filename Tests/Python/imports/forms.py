# import in its forms, and names that are not there.
import math
import math as m, sys
from math import pi, sqrt as root
from math import (floor,
                  ceil,)

print(m is math, math.sqrt(9), root(16), floor(2.5), ceil(2.5), "%.3f" % pi, math.__name__, type(math).__name__)


def local():
    import gc
    from math import pow as power
    return gc.isenabled() in (True, False), power(2, 3)


print(local(), "gc" in globals())
for text in ("import nothing_like_this", "from math import nothing", "from nothing_at_all import x", "import math.nothing"):
    try:
        exec(text)
    except ImportError as e:
        print("ImportError", isinstance(e, ImportError))
try:
    math.nothing
except AttributeError as e:
    print(e)
from math import *
print(trunc(2.7), cos(0), "pi" in globals())
print(__name__, __name__ == "__main__")
