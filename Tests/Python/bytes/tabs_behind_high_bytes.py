# expandtabs counts bytes in bytes and characters in str.
print(b"\x80\xbf\tx".expandtabs(), b"\x80\x81\x82\t\x83".expandtabs(4))
print(bytearray(b"\xc3\xa9\t.").expandtabs(3), bytearray(b"\xff\xfe\n\x80\t|").expandtabs())
print(repr("é\t|".expandtabs(4)), repr("日本\t|\r€\t|".expandtabs(3)))
print(b"\t\x80".expandtabs(0), b"a\t\x80\t".expandtabs(-1), b"\x90\t\x90\t\x90".expandtabs(2))
print(len(b"\x80\t".expandtabs()), len("\x80\t".expandtabs()))
