# repr, ascii, str and format of the same values; own __repr__ inside containers.
class R:
    def __repr__(self): return "<r\u00e9>"


class S(R):
    def __str__(self): return "s"


class N:
    def __repr__(self): return 5


for value in ("\u00e9'", b"\xe9", 1.0, [R()], (S(),), {S(): R()}, {R()}, None, ..., NotImplemented, range(2), slice(1, 2), R, [1, [2, [3]]], {"a": {"b": ()}}):
    text = repr(value)
    if "class" not in text:
        print(text, ascii(value), str(value), "{!r}|{!a}".format(value, value))
print(str(R()), str(S()), repr(S()), f"{S()} {S()!r} {S()!a}", "%s %r %a" % (S(), S(), S()), [S()], str([S()]), repr("\n"), ascii("\n\u20ac"))
for use in (lambda: repr(N()), lambda: [N()].__repr__(), lambda: repr(), lambda: ascii(1, 2), lambda: f"{N()!r}"):
    try:
        print(use())
    except TypeError as error:
        print(error)
