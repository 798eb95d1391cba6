# Writing to sys.stdout by write and by print.
import sys

print(sys.stdout.write("abc\n"))
sys.stdout.write("")
sys.stdout.write("no newline|")
print(file=sys.stdout)
print("to", "stdout", sep="-", file=sys.stdout)
sys.stdout.write("caf\u00e9 \u20ac\n")
print(hasattr(sys.stdout, "write"), hasattr(sys, "stderr"), callable(sys.stdout.write))
for i in range(3):
    sys.stdout.write(str(i) + ",")
print()
try:
    sys.stdout.write(5)
except TypeError as error:
    print(type(error).__name__)
