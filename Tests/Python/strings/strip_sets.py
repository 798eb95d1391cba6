# strip, lstrip and rstrip with sets of characters.
s = "xxyhello worldyxx"
print(s.strip("xy"), s.lstrip("xy"), s.rstrip("xy"), s.strip("yx "), s.strip("dlrowhe xy"), s.strip("abc"), s.strip("") == s)
print(repr(" \t\n a b \r\x0b\x0c".strip()), repr("\x85\xa0x\xa0".strip()), repr("\x1cx\x1f".strip()), repr(" x ".lstrip()), repr(" x ".rstrip()))
print("\u20ac5\u20ac".strip("\u20ac"), "aba".strip("a"), "aaa".strip("a") == "", "".strip(), "abc".strip("cba") == "", "[1]".strip("[]"))
print("0012.500".strip("0"), "0012.500".lstrip("0"), "0012.500".rstrip("0").rstrip("."), "a".strip(None), " a".lstrip(None))
for use in (lambda: s.strip("x", "y"), lambda: s.rstrip("x", "y", "z")):
    try:
        print(use())
    except TypeError as error:
        print(error)
