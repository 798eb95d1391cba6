# What sys says of the system.
# differs: sys has no path and no getrecursionlimit, on microbit-v1 no exc_info, getsizeof and modules either; a change of the dict sys.modules changes nothing
import sys

print(type(sys.version_info[0]).__name__, sys.version_info[:1] == (3,), sys.version_info >= (3, 4), sys.version_info < (4,), len(sys.version_info[:2]))
print(sys.implementation.name != "", sys.maxsize > 1000, sys.byteorder, len(sys.argv), sys.platform != "", isinstance(sys.argv[0], str))
print(sys.maxsize & (sys.maxsize + 1), "." in sys.version, sys.argv[0].endswith("facts.py"), type(sys).__name__, sys.__name__)
for name in "no_such_thing", "also_missing":
    try:
        getattr(sys, name)
    except AttributeError as error:
        print(error)
print(sys.stdout is sys.stdout, hasattr(sys, "exit"), sys.int_info.bits_per_digit > 0 if hasattr(sys, "int_info") else True)
