# split, findall and finditer with groups and limits; escape.
# boards: microbit-v2
import re

print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split("(a)|b", "xaybz"), re.split(",", "abc"), re.split(",", ""), re.split(",", "a,b,c", 1), re.split(",", "a,b,c", maxsplit=2), re.split("", "ab"), re.split("(-)+", "a--b"), re.split(r"\W+", "Words, words."))
print(re.findall("a(b)?", "aab"), re.findall("(a)(b)?", "aab"), re.findall("z", "abc"), re.findall("(?:a|b)+", "abcab"), re.findall(".", "a\nb"), re.findall("((a)(b))", "abab"), re.findall(r"(\w)=(\w*)", "x=1 y= z=3"))
print([(m.start(), m.group()) for m in re.finditer(r"\w+", "one two  three")], list(re.finditer("x", "abc")), next(re.finditer("b", "abc")).span(), [m.groups() for m in re.finditer("(a)|(b)", "ab")])
print(re.escape("a.b*c"), re.escape("[x] {y} (z) ^$|?+\\"), re.escape("plain_1"), re.escape("a-b c#d\n"), re.fullmatch(re.escape("1+1=2?"), "1+1=2?") is not None, re.escape(b"a.b"))
print(re.match("a", "b"), bool(re.match("", "")), re.match("a", "a"), re.search("b", "abc"), re.compile("a"), re.purge())
