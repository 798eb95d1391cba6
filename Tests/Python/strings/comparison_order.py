# Order by code points, and equality across ways of making a string.
words = ["banana", "Apple", "cherry", "apple", "", "app", "\u00e9clair", "Zoo", "10", "9", "\u4e2d", "a\u0301", "\U0001f600"]
print(sorted(words))
print(sorted(words, key=str.lower), max(words, key=len), min(words), sorted(words, key=lambda w: (len(w), w))[:5])
print("a" < "b" < "c", "a" < "B", "abc" < "abd", "abc" <= "abc", "abc" < "ab", "\uffff" < "\U00010000", "z" < "\u00e9", "" < "\0")
print("ab" == "a" + "b" == "".join(["a", "b"]) == "%s%s" % ("a", "b") == f"{'a'}b" == "xab"[1:], "a" != "a ", "1" == 1, "" == None)
for other in (1, None, b"a", ["a"]):
    try:
        print("a" < other)
    except TypeError as error:
        print(error)
