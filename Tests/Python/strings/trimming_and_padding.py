# strip and its kin, center, ljust, rjust, zfill, expandtabs.
s = "  xx hello xx \n"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip(" x\n")), "abcba".strip("ab"), "aXa".lstrip("a"))
print(repr("ab".center(7)), repr("abc".center(8, "*")), repr("ab".ljust(5)), repr("ab".rjust(5, ".")), "ab".center(1))
print("42".zfill(5), "-42".zfill(5), "+7".zfill(4), "abc".zfill(2), "".zfill(3))
print("".strip() == "", "xxx".strip("x") == "", "  ".lstrip() == "", "a b".strip())
