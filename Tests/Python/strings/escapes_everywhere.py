# Escapes in literals of str, raw, bytes and formatted strings.
print([ascii(c) for c in "\a\b\t\n\v\f\r\\\'\"\0\x41\101\u20ac\U0001F600"])
print(r"\n\x41\u20ac", len(r"\\"), r'\'', rb"\n\xff", Rb"\\", bR"a\b", f"\x41{1}\n".strip(), rf"\n{1 + 1}", fr"{'a'}\t")
print(b"\x00\xff\101\n\\", len(b"\u20ac"), "\1234", "\18", "\0z".encode(), "a\
b", "tr\
iple", '\'"' "'\"")
print("\u2022" == chr(8226), "a" "b" f"{'c'}" r"\d" "e", ("x" "y") * 2, "%s" "%%" % 1)
print("""a
"b" 'c'\tend\
ed""", '''q"""q''', """it's""", len("""
"""))
for text in ("'\\x4'", "'\\u12'", "'\\U00110000'", "b'\\x'", "'a", "b'\u00e9'", "'a' b'b'", "f'{'"):
    try:
        print(eval(text))
    except SyntaxError as error:
        print(type(error).__name__)
