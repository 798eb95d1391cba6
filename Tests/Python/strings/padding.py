# center, ljust, rjust and zfill for every width.
print([("ab".center(n, "*")) for n in range(1, 8)])
print([("abc".center(n, "-")) for n in range(2, 9)])
print("ab".ljust(5, "."), "ab".rjust(5, "."), "ab".ljust(1), "ab".rjust(-3), "\u20ac".center(5, "\u00e9"), repr("".center(3)))
print("7".zfill(3), "-7".zfill(4), "+7".zfill(4), "--7".zfill(5), "".zfill(2), "abc".zfill(5), "-".zfill(3), "12345".zfill(3), " 7".zfill(4))
for use in (lambda: "a".center(), lambda: "a".center("5"), lambda: "a".ljust(5, ""), lambda: "a".rjust(5, "ab"),
            lambda: "a".zfill("3"), lambda: "a".zfill(2.5)):
    try:
        print(use())
    except TypeError as error:
        print(error)
