# Flags for a part of a pattern: (?i:...), (?-i:...), (?s-m:...), what refers to it, and how they are refused.
# boards: microbit-v2
import re

for pattern in ["(?i:a)b", "a(?i:B)", "(?i)a(?-i:B)", "(?i:a[b-c]+)C", "((?i:x))\\1", "(?s:a.)b.", "(?m:^b$)",
                "(?x: a b )c d", "(?i-s:A.)", "(?a:\\w)\\w", "(?i:(?-i:a)B)c"]:
    found = []
    for text in ["ab", "Ab", "aB", "AB", "aBC", "abbC", "xX", "XX", "a\nb\n", "abc d", "éa", "aé", "aBc"]:
        match = re.search(pattern, text)
        if match:
            found.append((text, match.group()))
    print(pattern, found)
for pattern in ["(?i", "(?i-", "(?i-)", "(?-i)", "(?-", "(?i-i:a)", "(?-a:a)", "(?iz:a)", "(?i:a", "a(?i)b", "(?z:a)", "(?i-s"]:
    try:
        re.compile(pattern)
        print(pattern, "taken")
    except re.error as error:
        print(pattern, error)
print(re.compile("(?i)a", re.S), re.compile("b").flags, re.compile("(?im)b").flags, re.compile("c", re.X | re.A))
try:
    re.compile(re.compile("a"), re.I)
except ValueError as error:
    print(error)
