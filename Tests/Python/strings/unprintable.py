# repr escapes what is not to be seen: controls, format characters, spaces other than ' ', private use.
# boards: microbit-v2
# needs: characters that are not printable
for code in (0x7f, 0x80, 0x9f, 0xa0, 0xa1, 0xad, 0xae, 0x600, 0x61c, 0x1680, 0x180e, 0x2000, 0x2001, 0x200b, 0x200f, 0x2010, 0x2028, 0x2029, 0x202e, 0x2030, 0x205f, 0x2060, 0x2070, 0x3000, 0x3001, 0xe000, 0xf8ff, 0xfb00, 0xfeff, 0xfffb, 0xfffd, 0x1f600, 0xe0001, 0xf0000, 0x10ffff):
    c = chr(code)
    print(hex(code), repr("<" + c + ">"), c.isprintable(), ("a" + c).isprintable(), [c], ascii(c))
print(repr("zero\u200bwidth\ufeff"), {"k\u2003": "\u00a0"}, "%r %a" % ("\u2028", "\u00e9\u2028"), f"{'x' + chr(0x202e)!r}")
print("caf\u00e9 \u20ac".isprintable(), repr("\u0301e"))
