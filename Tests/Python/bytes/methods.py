# Methods that bytes share with str.
b = b"  spam and eggs and spam\n"
print(b.strip(), b.find(b"and"), b.count(b"spam"), b.replace(b"spam", b"ham"), b.split())
print(b"a,b,c".split(b","), b"-".join([b"x", b"y"]), b"abc".startswith(b"ab"), b"abc".endswith((b"x", b"bc")))
print(b"MiXed".lower(), b"MiXed".upper(), b"k=v".partition(b"="), b"x".center(5, b"."), b"12".isdigit(), b"ab".isalpha())
print(b"abc".index(b"c"), b"a b".rsplit(), b"xxabxx".strip(b"x"), b"\x01\xab".hex(), bytes.fromhex("01 ab"))
