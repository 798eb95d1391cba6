# find, index, count, startswith and their kin with bounds, for bytes and ints.
for b in (b"abcabcabc", bytearray(b"abcabcabc")):
    print(b.find(b"bc"), b.find(b"bc", 2), b.find(b"bc", 2, 4), b.find(b""), b.find(b"x"), b.find(98), b.find(98, 2), b.find(0))
    print(b.rfind(b"a"), b.rfind(b"a", 0, 6), b.rfind(99), b.rindex(b"abc"), b.index(97, 1), b.count(b"abc"), b.count(97), b.count(b""), b.count(b"a", 1))
    print(b.startswith(b"abc"), b.startswith(b"bc", 1), b.startswith((b"x", b"a")), b.endswith(b"bc"), b.endswith(b"a", 0, 4), b.endswith(()), b"" in b, b"ca" in b, 97 in b, 0 in b)
for use in (lambda: b"a".index(b"x"), lambda: b"a".rindex(5), lambda: b"a".find("a"), lambda: "a" in b"a", lambda: 256 in b"a", lambda: b"a".count("a"),
            lambda: b"a".find(256), lambda: b"a".index(None), lambda: -1 in b"a"):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
