# The questions about bytes: ASCII only.
tests = ("isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isascii")
for b in (b"", b"abc", b"ABC", b"Abc Def", b"123", b"a1", b" \t\n\x0b\x0c\r", b"\x1c", b"\xe9", b"a\xe9", b"\x80", b"A\xc9", b"\xb2"):
    print(b, "".join("01"[getattr(b, t)()] for t in tests), "".join("01"[getattr(bytearray(b), t)()] for t in tests))
print(hasattr(b"", "isdecimal"), hasattr(b"", "casefold"), hasattr(b"", "format"), hasattr(b"", "encode"), hasattr("", "decode"), hasattr(b"", "isascii"))
