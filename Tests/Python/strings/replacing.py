# replace, translate by hand, reversing, repeating.
s = "one two one two one"
print(s.replace("one", "1"), s.replace("one", "1", 2), s.replace("x", "y"), "aaa".replace("aa", "b"), "abc".replace("", "-"))
print("".join(reversed("stressed")), "ab" * 3, 3 * "ab", "ab" * 0, "x" * -1, "-=" * 5 + "-")
print("".join({"a": "4", "e": "3"}.get(c, c) for c in "leave a message"))
print("a-b_c".replace("-", "").replace("_", ""), "tab\there".replace("\t", "    "), "x".replace("x", ""))
print("abc" < "abd", "Z" < "a", "abc" < "abcd", "" < "a", "b" > "abc", "a" == "a", min("hello"), max("hello"))
