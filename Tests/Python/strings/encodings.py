# encode and decode: utf-8, ascii, latin-1, and what to do with what does not fit.
text = "na\xefve \u20ac"
print(text.encode(), text.encode("utf-8").decode("UTF8") == text)
print("caf\xe9".encode("latin-1"), b"caf\xe9".decode("latin1"), b"\x80\xff".decode("iso-8859-1"))
print("abc".encode("ascii"), b"abc".decode("ASCII"))
print(text.encode("ascii", "ignore"), text.encode("ascii", "replace"), text.encode("latin-1", "replace"))
print(b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode(errors="replace"))
print(b"\xe2\x82".decode("utf-8", "replace").count("\ufffd"), b"a\xc3\xa9".decode("ascii", "ignore"))
print(bytes("\xe9", "latin-1"), bytearray("\xe9", "utf-8"), str(b"\xe9", "latin-1"), str(b"ok", encoding="ascii"))
for data, encoding in ((b"a\xff", "utf-8"), (b"x\xe2", "utf-8"), (b"\xe2a", "utf-8"), (b"\x80", "ascii")):
    try:
        data.decode(encoding)
    except UnicodeDecodeError as e:
        print(e)
for encoding in ("ascii", "latin-1"):
    try:
        "ab\u20ac".encode(encoding)
    except UnicodeEncodeError as e:
        print(e)
for use in (lambda: "a".encode("klingon"), lambda: b"a".decode("utf-99"), lambda: "a".encode(5)):
    try:
        use()
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e if isinstance(e, LookupError) else "")
