# str() of everything, with and without an encoding.
print(str(), str(""), str(5), str(None), str(1.5), str([1, "a"]), str((1,)), str({"k": "v"}), str({1}), str(b"x"), str(range(3)))
print(str(b"abc", "ascii"), str(b"\xc3\xa9", "utf-8"), str(b"\xe9", encoding="latin-1"), str(b"a\xff", "utf-8", "replace"), str(b"ok", errors="strict"))
print(str(bytearray(b"hi"), "utf8"), str(memoryview(b"mv"), "ascii"), str(type), str(len)[:18], str(Ellipsis), str(NotImplemented))
for use in (lambda: str(b"\xff", "ascii"), lambda: str(5, "utf-8"), lambda: str(b"a", "no-such"),
            lambda: str(b"\xff", "utf-8")):
    try:
        print(use())
    except (UnicodeDecodeError, TypeError, LookupError) as error:
        print(type(error).__name__, error)
