# + and * of strings with everything.
print("a" * 3, 3 * "ab", "x" * 0, "x" * -5, "ab" * True, "" * 10 ** 6, len("xy" * 50), "a" + "b" * 2 + "c")
s = "ab"
s *= 3
s += "!"
print(s, s is not None, s * 1 == s, "\u20ac" * 3, "-" * 10)
for use in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" + b"b", lambda: "a" + None,
            lambda: "a" / 2, lambda: -"a", lambda: "a" * [1], lambda: [1] + "a", lambda: "a" @ "b", lambda: "a" // 2):
    try:
        print(use())
    except TypeError as error:
        print(error)
