# Modules are objects with attributes.
import math
import random
import sys
import time

print([hasattr(math, n) for n in ("sin", "pi", "nope")], getattr(math, "floor")(1.5), getattr(math, "x", None))
functions = [math.sqrt, abs, len, str.upper, random.random, time.time if hasattr(time, "time") else len]
print([callable(f) for f in functions], math.sqrt is math.sqrt, callable(math))
for name in "math random sys time".split():
    module = globals()[name]
    print(module.__name__, hasattr(module, "__name__"), isinstance(module, type(math)))
for name in ("own", "PI", ""):
    print(getattr(math, name, "no " + repr(name)))
alias = math
alias_pi = alias.pi
print("%.2f" % alias_pi, alias is math, {math: 1}[alias], math == alias, math != sys)
