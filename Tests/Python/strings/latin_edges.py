# Case of Latin letters whose other case is longer, lies elsewhere, or is none.
print("stra\u00dfe".upper(), "\u00ff".upper() == "\u0178", "\u00b5".upper() == "\u039c", "\u00df".title())
print("\u00aa".upper(), "\u00ba".isalpha(), "\u00aa".islower(), "\u00b5".islower(), "\u00df".isupper(), "\u00d7".isupper())
print("\u00df".casefold(), "\u00c5".lower(), "\u00e5".upper(), "\u00c6ON".capitalize(), "\u00f8l \u00f8re".title(), "\u00dfa".capitalize())
print("".join(chr(c).upper() for c in range(0xE0, 0xFF)), "".join(chr(c).lower() for c in range(0xC0, 0xDF)))
print([c for c in range(0x80, 0x100) if chr(c).isalpha()][:6], sum(chr(c).isalpha() for c in range(256)), sum(chr(c).isupper() for c in range(256)))
print(sum(chr(c).islower() for c in range(256)), sum(chr(c).isspace() for c in range(256)), sum(chr(c).isprintable() for c in range(256)))
