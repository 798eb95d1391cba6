# ^ $ \A \Z, MULTILINE, DOTALL, IGNORECASE, VERBOSE, inline flags, pos and endpos.
# boards: microbit-v2
import re

text = "one\nTwo\nthree\n"
print(re.findall("^\\w", text), re.findall("^\\w", text, re.M), re.findall("e$", text), re.findall("e$", text, re.M), re.findall(r"\A\w+", text, re.M), re.findall(r"\w+\Z", text), re.findall("t.*", text), re.findall("t.*", text, re.I | re.S))
print(re.findall("(?i)TWO", text), re.findall("(?m)^t", text), re.findall("(?s)e.T", text), re.findall("(?x) o n e # comment", text), re.findall("(?i)T", text), re.search("[a-c]+", "xABC", re.I).group(), re.search("\u00c9", "\u00e9", re.I) is not None)
p = re.compile("b+", re.I)
print(p.search("aBbb", 2).span(), p.match("abb", 1).span(), p.match("abb"), p.search("abbb", 0, 3).span(), p.fullmatch("bb"), p.fullmatch("abb", 1).group(), bool(p.flags & re.IGNORECASE), p.findall("bBab", 1), re.compile("^b").search("ab", 1), re.compile("b$").search("abc", 0, 2).group())
v = re.compile(r"""
    (\d+)   # number
    \s* [-]
    \ (x|y) # a space
""", re.VERBOSE)
print(v.match("12 - x").groups(), v.match("1- y").groups(), v.match("1-y"), re.I.value if hasattr(re.I, "value") else 2, re.IGNORECASE == re.I, (re.M | re.S) == (re.MULTILINE | re.DOTALL))
