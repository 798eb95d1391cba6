# Escape sequences, raw strings, joined and continued literals.
print("a\tb\\n\"q\" 'q'", 'it\'s', "\x41\u0042\103\0".encode(), len("\0\a\b\f\v\r"))
print(r"\n\t", r'a\'b', len(r"\\"), R"\x", "a" "b" 'c', """two
lines""", '''it's "so"''')
long = "first \
second"
print(long, repr("tab\t nl\n cr\r nul\0 quote' bs\\"), repr("'"), repr('"'), repr("'\""))
text = ("in "
        "parentheses")
print(text, ascii("é\u4e2d"), "\101\60", len("\1234"), "a\
b")
