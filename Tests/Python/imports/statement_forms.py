# import as, from, several, inside functions and classes, star, errors and their attributes.
import sys, math as m
from math import pi, floor as down
print(m.sqrt(16.0), down(2.9), round(pi, 3), sys is __import__("sys"))


def local():
    import math
    from sys import maxsize as big
    return math.ceil(1.2), big > 1000


print(local(), "math" in globals(), "big" in globals())


class C:
    import math as lib
    from math import gcd

    def f(self): return self.lib.floor(3.5)


print(C().f(), C.gcd(12, 18))
if True: import gc as g
else: import nothing
print(g.__name__, m.__name__, type(sys).__name__, repr(sys)[:12])
for text in ("import no_such_module", "from no_such import x", "from math import no_such", "from math import pi, nothing", "from math import pi as 5",
             "import", "from math import", "from math import (pi", "import math as", "from math import *, pi", "from math import pi,", "import math as a.b", "def f():\n from math import *"):
    try:
        exec(text)
        print("accepted", text)
    except ImportError as e:
        print(type(e).__name__, str(e)[:32])
    except SyntaxError as e:
        print("SyntaxError")
ns = {}
exec("from math import *", ns)
print("pi" in ns, "sqrt" in ns, ns["trunc"](2.5))
import math
print(m is math)
print(__import__("math") is m, hasattr(m, "pi"), getattr(m, "nothing", "default"), "pi" in dir(m))
try:
    m.nothing
except AttributeError as e:
    print(e)
