# replace with counts and empty strings.
# differs: messages about arguments of a wrong type do not name the method and the argument: must be str, not int
s = "a-b-c"
print(s.replace("-", ""), s.replace("-", "--", 1), s.replace("-", "+", 0), s.replace("-", "+", -1), s.replace("x", "y", 5))
print("abc".replace("", "."), "abc".replace("", ".", 2), "".replace("", "x"), "".replace("a", "x"), "aaaa".replace("aa", "a"))
print("\u20ac1".replace("\u20ac", "EUR "), "aXbX".replace("X", "\u00e9"), "one two".replace("o", "0").replace("0", "o") == "one two")
print(s.replace(s, s + s), s.replace("a-b", ""), "abcabc".replace("bc", "x", 1), "mississippi".replace("ss", "SS").replace("pp", ""))
for use in (lambda: s.replace("a"), lambda: s.replace("a", "b", "c"), lambda: s.replace(),
            lambda: s.replace("a", "b", 1, 2)):
    try:
        print(use())
    except TypeError as error:
        print(error)
