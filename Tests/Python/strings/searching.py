# find, index, count, in, startswith, endswith, with bounds.
s = "banana bandana"
print(s.find("an"), s.find("an", 2), s.find("an", 2, 4), s.find("x"), s.rfind("an"), s.rfind("an", 0, 5), s.find(""))
print(s.index("d"), s.rindex("b"), s.count("an"), s.count("a", 3), s.count("aa"), s.count(""), "aaaa".count("aa"))
print("nan" in s, "" in s, "xyz" not in s, s in s, "ban" in s[1:])
print(s.startswith("ban"), s.startswith("nan", 2), s.startswith(("x", "ba")), s.endswith("dana"), s.endswith(("a", "b")), s.endswith("an", 0, 5))
for f in (lambda: s.index("q"), lambda: s.rindex("q")):
    try:
        f()
    except ValueError as error:
        print(error)
try:
    1 in "abc"
except TypeError as error:
    print(error)
