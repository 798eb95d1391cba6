# Mistakes that are refused, whatever the words are.
texts = ["(1, 2", "[1, 2", "{1: 2", "f(1", "(]", "a + 1 = 2", "f(x for x in y, 1)", "a, b += 1", "del f()", "0b2", "0o8", "0xg", "if x = 1: pass",
         "print 1", "exec 'x'", "*a = 1", "f'{'", "'\\x1'", "'\\u12'", "with a as 1: pass", "a[", "(x.y := 1)", "{**a for a in b}"]
refused = 0
for text in texts:
    for mode in ("exec", "single"):
        try:
            compile(text, "", mode)
            print(repr(text), "accepted")
        except SyntaxError as e:
            refused += e.lineno >= 1
print(len(texts), refused, [type(e).__name__ for e in (SyntaxError("x"), IndentationError("y"))])
for text in ("(1", "x ="):
    try:
        eval(text)
    except SyntaxError as e:
        print(isinstance(e, Exception), e.args[0] == e.msg, e.lineno, e.filename)
