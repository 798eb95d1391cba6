# count and find with bounds, empty parts and overlaps.
s = "abababa"
print(s.count("aba"), s.count("a", 1), s.count("a", -3), s.count("a", 1, -1), s.count("", 2, 5), "".count(""), s.count("", 9))
print(s.find("ba", 2), s.find("ba", 2, 3), s.find("", 3), s.find("", 7), s.find("", 8), s.find("a", -1), s.find("b", -100))
print(s.rfind("ab"), s.rfind("ab", 0, 5), s.rfind(""), s.rfind("", 2, 4), s.rfind("x"), s.rfind("a", 0, 0), s.rfind("a", None, 3))
print(s.index("b", 2), s.rindex("b", 0, 3), s.startswith("ab", 2), s.startswith("ab", 6), s.startswith("", 7), s.startswith("", 8))
print(s.endswith("ba", 0, 5), s.endswith("ba", 6), s.endswith(""), s.endswith(("x", "a")), s.startswith(()), s.endswith("aba", -2))
for use in (lambda: s.index("c"), lambda: s.rindex("c"), lambda: s.index("a", 7), lambda: s.find(1),
            lambda: 5 in s, lambda: s.rfind(b"a")):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
