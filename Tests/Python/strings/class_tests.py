# The questions about characters, on every kind of ASCII and some Latin-1 characters.
tests = ("isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "isnumeric", "isdecimal", "isascii", "isprintable", "isidentifier")
print(*tests)
for s in ("", "a", "Z", "5", "_", " ", "\n", "a1", "A b", "\x00", "\x7f", "\u00e9", "\u00df", "\u00b5", "\u00b2", "\u00bd", "\u00a0", "\u00aa"):
    print(ascii(s), "".join("01"[getattr(s, t)()] for t in tests))
print("for".isidentifier(), "x y".isidentifier(), "1x".isidentifier(), "_".isidentifier(), "caf\u00e9".isidentifier(), "a-b".isidentifier())
