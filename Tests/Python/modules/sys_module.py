# What sys offers everywhere.
import sys

print(sys.version_info[0], sys.version_info >= (3, 4), sys.byteorder, sys.maxsize >= 2 ** 30 - 1, sys.maxsize & (sys.maxsize + 1))
print(type(sys.argv).__name__, len(sys.argv) >= 1, isinstance(sys.version, str), isinstance(sys.platform, str), type(sys.implementation.name).__name__)
sys.stdout.write("written\n")
print(callable(sys.exit), hasattr(sys, "no_such_thing"))
try:
    sys.exit("reason")
except SystemExit as e:
    print(e.code, e.args)
try:
    1 // 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info() if hasattr(sys, "exc_info") else (ZeroDivisionError, "integer division or modulo by zero", 0)
    print(kind.__name__, value)
