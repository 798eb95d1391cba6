# Greedy, lazy and counted repetition.
# boards: microbit-v2
# differs: a{,} is no repetition
import re

for pattern in ("a*", "a+", "a?", "a*?", "a+?", "a??", "a{2}", "a{2,}", "a{,2}", "a{1,2}", "a{1,2}?", "a{2,}?", "(a|b)*", "(a*)*", "(a+)+", "a*a", "a*?$", "(?:ab)*", "(aa)*", "x*", "a{0}", "a{", "a{b}"):
    m = re.match(pattern, "aaab")
    print(pattern, m and m.span(), end="; " if len(pattern) % 3 else "\n")
print()
print(re.search("<.*>", "<a><b>").group(), re.search("<.*?>", "<a><b>").group(), re.findall("a.*?b", "axbaab"), re.match("(.*)(\\d+)", "abc123").groups(), re.match("(.*?)(\\d+)", "abc123").groups(), re.match("(a?)(a?)(a?)", "aa").groups())
print(re.match("(?:a|ab)(?:c|bcd)(d*)", "abcd").group(1), re.fullmatch("(a|ab)(c|bcd)", "abcd").groups(), re.match("(x+x+)+y", "xxxxy").span(), re.match("(a{2}){2}", "aaaa").span(), re.sub("a{2}", "X", "aaaaa"))
print(len(re.findall("", "abc")), re.findall("b*", "abb"), [m.span() for m in re.finditer("a|$", "aba")])
