# Code with more than 256 names and constants: what has one in its instruction may stand behind them.
# boards: microbit-v2
table = "t = [" + ",".join([str(i) + ".5" for i in range(260)]) + "]\n"


def run(code):
    exec(table + code)


run("""
def double(x, *, by=2.25): return x * by
print(double(t[100]), double(x := 4, by=3), (lambda: "lambda")())
""")
run("""
class Point:
    kind = "point"
    def __init__(self, x): self.x = x
    def show(self, end="."): return self.kind + str(self.x) + end
p = Point(t[2])
print(p.show(), p.show(end="!"), getattr(p, "kind"), hasattr(p, "nothing"))
del p.x
print(hasattr(p, "x"), sorted(vars(Point(1))))
""")
run("""
import sys, math as m
from sys import version_info as version
from math import floor
print(m.ceil(t[3]), floor(t[4]), version[0], sys is not m)
try:
    from math import missing
except ImportError as e:
    print(type(e).__name__)
""")
run("""
print([v for v in t if v > 257], sum(v for v in t), {"key": n for n in range(3)})
try:
    undefined_name
except NameError as e:
    print(e)
""")
run("""
class Base:
    first = "one"
    second = first + "two"
    del first
    def name(self): return "base"
class Derived(Base):
    def name(self): return super().name() + "derived"
print(Base.second, hasattr(Base, "first"), Derived().name())
""")
# In a function, with closures and names that have no value.
exec("def build(flag):\n " + table + """
 if flag: late = "bound"
 def get(): return late, t[-1]
 def unbound(): return never
 if not flag: never = None
 try:
  print(local)
 except UnboundLocalError as e: print(e)
 if flag > 5: local = 1
 return get, unbound
""")
get, unbound = build(1)
print(get())
try:
    unbound()
except NameError as e:
    print(e)
try:
    build(0)[0]()
except NameError as e:
    print(e)
