# Groups: numbered, named, optional, nested, repeated, not captured.
# boards: microbit-v2
import re

m = re.match(r"(a)(b)?(?:c)(?P<d>d)((e)(f))", "acdef")
print(m.groups(), m.groups("-"), m.group(0), m.group(1, 3), m.group("d"), m["d"], m[2], m.groupdict(), m.span(5), m.start("d"), m.end(4), m.lastindex, m.lastgroup)
print(re.match("(a|b)*", "abba").group(1), re.match("((a)|b)*", "ab").groups(), re.match("(a)?b", "b").groups(), re.match("(?:(a)|(b))+", "ab").groups(), re.match("()", "x").span(1), re.search("(?P<y>\\d{4})-(?P<m>\\d\\d)", "on 2024-05-06").groupdict())
p = re.compile(r"(?P<first>\w)(\w)(?P<last>\w)")
print(p.groups, sorted(p.groupindex.items()), p.pattern, p.match("xyz").groupdict(), p.match("xyz").expand(r"\g<last>\2\g<1>\g<0>"), m.re.groups, m.string, m.pos, m.endpos)
print(re.match(r"(\w)\w\1", "aba").group(), re.match(r"(?P<q>['\"]).*?(?P=q)", "'it\"s' x").group(), re.match(r"(a)(?P<n>b)\2\1", "abba").group(), m.regs[0] if hasattr(m, "regs") else (0, 5))
for use in (lambda: m.group(9), lambda: m.group("nope"), lambda: m.start(7), lambda: m[8], lambda: m.expand(r"\9")):
    try:
        print(use())
    except (IndexError, re.error) as error:
        print(type(error).__name__, error)
