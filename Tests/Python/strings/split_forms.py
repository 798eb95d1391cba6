# split and rsplit: separators, white space, limits, keywords.
s = " a  b c "
print(s.split(), s.split(" "), s.rsplit(), s.split(None, 1), s.rsplit(None, 1), s.split(" ", 2), s.rsplit(" ", 2))
print("a,b,c".split(","), "a,b,c".split(",", 0), "a,b,c".split(",", -1), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1))
print("a--b-c".split("--"), "a".split("a"), "aaa".split("aa"), "aaa".rsplit("aa"), "abc".split("x"), ",".split(","))
print("a b".split(sep=" "), "a b c".split(maxsplit=1), "a,b,c".rsplit(sep=",", maxsplit=1), "  ".split(), "".split(), "".split(" "))
print("x\ty\nz\x0bw\x1cv\xa0u\x85t".split(), "\xa0a\x1f".split(), " \t".split(None, 0), " a b ".split(None, 0))
for use in (lambda: s.split(""), lambda: s.rsplit(""), lambda: s.split(" ", "x")):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
