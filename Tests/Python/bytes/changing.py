# replace, strip, padding, case and prefixes: each result has the receiver's type.
for kind in (bytes, bytearray):
    b = kind(b"  Hello World  ")
    print(b.strip(), b.lstrip(), b.rstrip(b" d"), b.replace(b"l", b"L"), b.replace(b"l", b"", 1), b.strip(b" Hd"), b.upper(), b.swapcase())
    c = kind(b"ab")
    print(c.center(6), c.center(5, b"*"), c.ljust(4, b"."), c.rjust(4), c.zfill(4), kind(b"-5").zfill(4), c.title(), c.capitalize(), c.expandtabs())
    print(c.removeprefix(b"a"), c.removesuffix(b"b"), c.removeprefix(b"x"), type(c.removesuffix(b"")).__name__, kind(b"HeLLo wORLD").title(), kind(b"\xc3\xa9A").lower())
for use in (lambda: b"a".replace("a", b"b"), lambda: b"a".strip("a"), lambda: b"a".removeprefix("a"),
            lambda: b"a".replace(b"a"), lambda: b"a".zfill()):
    try:
        print(use())
    except TypeError as error:
        print(error)
