# Indexes and slices count code points, not bytes.
s = "a\u00e9\u20ac\U0001f600z"
print(len(s), [ascii(c) for c in s], ascii(s[1:4]), ascii(s[::-1]), ascii(s[::2]), ascii(s[-2]), ascii(s[3:]), s[4])
print(s.find("z"), s.find("\U0001f600"), s.index("\u20ac"), s.rfind("\u00e9"), s.count("\u20ac"), s.find("z", 2), s.find("a", 1))
print(ascii(s.replace("\u20ac", "EUR")), ascii(s.center(9, "\u00b7")), ascii(s.split("\u20ac")), ascii(s.partition("\U0001f600")[2]))
t = s * 20
print(len(t), ascii(t[50:53]), ascii(t[-7:-4]), t.count("z"), ascii(t[99]), t.index("z", 50), ascii(t[3::25]), t[4::5])
print(ascii(s.strip("az")), [ord(c) for c in s], s.encode(), "".join(chr(ord(c)) for c in s) == s, s in t, t.endswith(s[-2:]))
