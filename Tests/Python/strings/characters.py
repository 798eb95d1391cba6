# ord, chr and iteration, with characters of one to four bytes in UTF-8.
for c in "aé€𝄞":
    print(ord(c), hex(ord(c)), chr(ord(c)) == c, len(c), c.encode("utf-8"))
s = "naïve café €5"
print(len(s), s[2], s[-2], s[::-1], s.find("é"), s.index("€"), s.upper() == s.lower().upper(), s[6:10])
print("é" in s, s.replace("é", "e"), s.split(), "€" * 3, "é" < "€", sorted("éa€b"))
print(b"caf\xc3\xa9".decode(), "\u00e9" == "é", "\U0001d11e" == "𝄞", repr("é€"), s.center(17, "·"))
for f in (lambda: chr(-1), lambda: ord("ab"), lambda: ord("")):
    try:
        f()
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
