# Upper and lower case of Latin-1 letters.
print("caf\xe9".upper(), "CAF\xc9".lower(), "\xe0\xe9\xee\xf5\xfc\xf8\xe6".upper(), "\xc0\xd1\xde".lower())
print("\xd7\xf7".upper() == "\xd7\xf7", "\xd7\xf7".lower() == "\xd7\xf7")
print("\xe9t\xe9 \xe0 la plage".title(), "\xe9LAN vital".capitalize(), "\xc9t\xc9".swapcase())
print("\xe9".islower(), "\xc9".isupper(), "\xc9".islower(), "\xc9t\xe9".istitle(), "1\xe9".islower(), "\xe9A".isupper())
print("\xe9".isalpha(), "\xe9\xe8".isalnum(), "stra\xdfe".islower(), "\xe4" < "\xf6", "\xc4".casefold())
print(sorted(["\xe9a", "ea", "Ea", "\xc9a"], key=str.lower), "\xc9" in "CAF\xc9", "caf\xe9".replace("\xe9", "e"))
print(b"\xe9".upper(), b"\xc3\xa9".upper())
