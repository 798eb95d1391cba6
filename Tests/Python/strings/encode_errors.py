# encode with every error handler, and what the exceptions carry.
# differs: encodings are utf-8, ascii and latin-1 under their common names, errors strict, ignore, replace and backslashreplace; UnicodeErrors have no attributes
s = "a\u00e9\u20ac\U0001f600"
for encoding in ("utf-8", "ascii", "latin-1"):
    for errors in ("ignore", "replace", "backslashreplace", "strict"):
        try:
            print(encoding, errors, s.encode(encoding, errors))
        except UnicodeEncodeError as e:
            print(encoding, type(e).__name__)
print(s.encode("UTF-8") == s.encode("utf8") == s.encode(encoding="utf_8"), "\u00e9".encode("iso-8859-1"), "x".encode("ascii"), "\u00e9".encode("latin_1"))
