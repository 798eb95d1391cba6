# Classes in brackets and behind a backslash.
# boards: microbit-v2
import re

text = "aZ_5 \t\n.-]^\u00e9"
for pattern in (r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", "[a-z]", "[^a-z]", r"[\d_]", r"[^\s\w]", "[]]", "[^]]", "[a-]", "[-a]", "[.^]", r"[\]\-]", r"[\x41-\x5a]", ".", r"[\W\d]", r"\.", r"[\t\n]", "[Z-a]"):
    print(pattern, ascii(re.findall(pattern, text)))
print(re.findall(r"[+-]?\d+", "3 -4 +5 6-7"), re.findall("[0-9a-fA-F]{2}", "0aFFg1"), re.findall(r"\b\w", "the quick, brown"), re.findall(r"\Bx", "x xx axb"), re.split(r"[\s,;]+", "a, b;c  d"))
print(re.findall(r"\w", "\u00e9\u00b5", re.ASCII), re.findall("\u00e9", "caf\u00e9"), re.findall("[\u00e0-\u00ff]", "\u00e9a\u00fc"), re.match(r"\u00e9\x41\0?", "\u00e9AA") is not None)
