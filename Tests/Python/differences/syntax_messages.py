# Of a mistake in the syntax the kind and the line are CPython's, the words sometimes more general.
# differs: each sentence would be bytes of flash; the commonest are there.
for text in ("x = (1", "a, b += 1", "del f()", "0b2", "print 1", "f'{'", "(a.b := 1)", "*a = 1", "(]", "a + 1 = 2"):
    try:
        compile(text, "", "exec")
    except SyntaxError as e:
        print(text, "|", e.msg)
