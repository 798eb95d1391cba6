# Strings as sequences for the built-in functions.
s = "mississippi"
print(len(s), list("abc"), tuple("xy"), set("aab") == {"a", "b"}, sorted(set(s)), "".join(sorted(s)))
print([c for c in s if c not in "is"], list(enumerate("ab")), list(zip("abc", "xy")), list(map(str.upper, "ab")))
print({c: s.count(c) for c in sorted(set(s))}, max(s, key=s.count), any(c == "p" for c in s), all(map(str.islower, s)))
a, b, *c = "hello"
print(a, b, c, list(map(ord, "AB")), dict(["ab", "cd"]))
it = iter("xyz")
print(next(it), next(it), list(it), next(it, "end"))
