# Patterns of bytes on bytes.
# boards: microbit-v2
import re

m = re.match(rb"(\w+)\s(?P<n>\d+)", b"abc 42 x")
print(m.groups(), m.group("n"), m.span(), re.findall(rb"\d", b"a1b2"), re.sub(b"a", b"A", b"banana"), re.split(b",", b"a,b"), re.search(b"\xff", b"\x00\xff").start(), re.match(b"[\x00-\x10]+", b"\x01\x02z").end())
print(re.sub(rb"(b)(.)", rb"\2\1", b"abc"), re.findall(b".", b"\xe9a"), re.findall(rb"\w", b"\xe9a"), re.compile(b"x").pattern, re.escape(b"a.b"), re.subn(b"a", lambda m: b"<" + m.group() + b">", b"aba"), re.match(b"a", bytearray(b"ab")).end(), re.fullmatch(b"\n", b"\n") is not None)
for use in (lambda: re.match(b"a", "a"), lambda: re.match("a", b"a"), lambda: re.sub("a", b"b", "a"), lambda: re.match(5, "a"), lambda: re.findall("a", None)):
    try:
        print(use())
    except TypeError as error:
        print(error)
print(repr(m), m.string, m.expand(rb"\g<n>-\1"))
print([x.group() for x in re.finditer(b"..", b"abcde")])
