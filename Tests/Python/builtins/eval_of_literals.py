# eval of the repr of values gives the values again.
for value in (0, -5, 10 ** 20, True, None, "it's \"q\"\n", b"\x00\xff'", [1, [2]], (1,), (), {}, {"a": (1, {2: 3})}, {1, 2}, 1.5, -0.0, 1e20, 2j, 1 - 2j, ..., range(2, 8, 3), slice(1, None), bytearray(b"x"), frozenset([3])):
    text = repr(value)
    if "slice" in text: text = text.replace("slice", "slice")
    print(text, eval(text) == value, type(eval(text)) is type(value))
print(eval("set()") == set(), eval(" [1,\n2] "), eval("{'k': [x for x in range(3)]}"), eval("'a' 'b'"), eval("-2 ** 2"), eval("not 1 or 2"))
