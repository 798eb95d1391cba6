# split, rsplit, partition, splitlines and join.
print("a b  c\td\n".split(), " a ".split(" "), "".split(), "".split(","), "a,b,,c".split(","))
print("a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 2), "  x y  z ".split(None, 1), "x--y--z".split("--"), "a b c".rsplit(None, 1))
print("key=value=x".partition("="), "key=value=x".rpartition("="), "none".partition("="), "none".rpartition("="))
print("one\ntwo\r\nthree\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines())
print("-".join(["a", "b", "c"]), "".join(c for c in "xyz"), ", ".join(()), "ab".join("123"), "x".join(["only"]))
try:
    "a".split("")
except ValueError as error:
    print(error)
try:
    ",".join(["a", 1])
except TypeError as error:
    print(error)
