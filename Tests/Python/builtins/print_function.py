# sep, end, no arguments, all kinds of values.
print()
print("a", "b", sep="")
print("a", "b", sep="-", end="!\n")
print(1, 2.5, None, True, [1], (1,), {"k": "v"}, "s", b"b", sep="|")
print("no newline", end="")
print("", end=" <\n")
print("x", sep="never")
print(*[1, 2, 3], sep=", ")
print(*"abc", end=".\n", sep="\n")
print("multi\nline", "tab\t.")
print(sep="x")
print("a", sep=None, end=None)
print("flush", flush=True)
try:
    print("x", wrong=1)
except TypeError:
    print("TypeError")
try:
    print("x", sep=5)
except TypeError:
    print("TypeError")
