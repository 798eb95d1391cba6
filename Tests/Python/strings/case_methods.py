# upper, lower, title, capitalize, swapcase, casefold on ASCII.
for s in ("hello world", "HELLO", "hELLO wORLD", "they're 3rd-rate", "a1b2 c3", "", "x", "don't STOP", "_private __name"):
    print(repr(s.upper()), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print("abc".upper().lower() == "abc", "MiXeD".casefold() == "mIxEd".casefold(), str.title("ab cd"), list(map(str.upper, "xyz")))
print("Title Case".istitle(), "Title case".istitle(), "TITLE".istitle(), "1A B2".istitle(), "".istitle(), "A".istitle(), "A1b".istitle())
