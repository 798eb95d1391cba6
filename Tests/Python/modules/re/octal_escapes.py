# Octal escapes in patterns, in sets and in replacements, beside references to groups.
# boards: microbit-v2
import re

for pattern, text in [(r"\101+", "xAAB"), (r"[\101-\103]+", "xABCD"), (r"\0", "a\0"), (r"\07", "\a"), (r"\x41\102", "AB"),
                      (r"(a)\1", "aa"), (r"(a)\1\060", "aa0"), (r"[\0-\40]+", "ab \t\n"), (r"(b)\0611", "b11"),
                      (r"[\w-]+", "a-b"), (r"[-\d]+", "x-1")]:
    print(pattern, re.search(pattern, text))
for pattern in [r"\400", r"[\400]", r"\8", r"[\8]", r"\12", r"[\w-z]", r"[a-\d]", r"\xg1", r"\u12x"]:
    try:
        print(pattern, re.compile(pattern))
    except re.error as error:
        print(pattern, error)
for template in [r"\07", r"\101", r"[\1]", r"\g<1>0", r"\60", "\\", r"\g", r"\g<", r"\g<>", r"\g<a b>", r"\g<2>", r"\400",
                 r"\2", r"\\\1", r"\g<name>", r"\q", r"\.", r"\0"]:
    try:
        print(template, ascii(re.sub("(a)", template, "bab")))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
match = re.match("(a)(b)?(c)", "acd")
print(match.regs, match.lastindex, match.re.groups)
print(repr(re.search("x" * 60, "y" + "x" * 60)))
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), hash(re.compile("b")) == hash(re.compile("b")))
