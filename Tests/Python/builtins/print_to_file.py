# print: sep, end, file, flush, and what it refuses.
class Writer:
    def __init__(self): self.parts = []

    def write(self, text): self.parts.append(text)

    def flush(self): self.parts.append("<flush>")


w = Writer()
print("a", 1, None, sep="-", end="!\n", file=w)
print(file=w)
print("x", "y", file=w, flush=True)
print(*[1, 2], sep="", end="", file=w)
print("".join(w.parts))
print("to stdout", file=None)
print(1, 2, sep="\n", end="\n\n")
print("", "", sep="|")
print(sep="x", end="only end\n")
print("a", "b", sep=None, end=None)
for use in (lambda: print(1, sep=2), lambda: print(1, end=2), lambda: print(1, wrong=2), lambda: print(1, file=5), lambda: print(1, sep=b"x")):
    try:
        use()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Bad:
    def __str__(self): return 5


try:
    print(Bad())
except TypeError as error:
    print(error)
