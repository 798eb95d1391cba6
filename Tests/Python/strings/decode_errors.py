# decode with every error handler, and what the exceptions carry.
data = b"a\xffb\xc3(c\xe2\x82d\xf0\x9f\x98\x80"
for errors in ("ignore", "replace", "backslashreplace"):
    print(errors, ascii(data.decode("utf-8", errors)))
for bad, encoding in ((data, "utf-8"), (b"ok\xe2\x82", "utf-8"), (b"\xc0\x80", "utf-8"), (b"\xed\xa0\x80", "utf-8"), (b"\xf5\x80", "utf-8"), (b"ab\x80", "ascii")):
    try:
        print(bad.decode(encoding))
    except UnicodeDecodeError as e:
        print(e)
print(ascii(b"\xe9\x80".decode("latin-1")), b"x".decode("utf_8"), b"".decode(), ascii(b"\xef\xbb\xbfbom".decode()))
print(issubclass(UnicodeEncodeError, UnicodeError))
