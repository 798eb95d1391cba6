# Code in strings.
print(eval("1 + 2 * 3"), eval("[x * 2 for x in range(3)]"), eval("'a' if True else 'b'"), eval("(lambda x: x + 1)(4)"), eval(" 7 "))
exec("a = 5\nb = a * 2\ndef f(x):\n    return x + a\n")
print(a, b, f(1))
exec("for i in range(3):\n  print(i, end=' ')\nprint()")
space = {"n": 10}
exec("m = n + 1\nn += 5", space)
print(space["m"], space["n"], eval("n * m", space), eval("x + y", {"x": 1, "y": 2}), "m" in globals())
for text in ("1 +", "def", "a b", "(", "x = = 1", "if True:\nprint(1)", "for"):
    try:
        exec(text)
        print("no error", text)
    except SyntaxError as e:
        print(type(e).__name__)
for text in ("undefined_thing", "1 / 0", "[][0]", "a = 1"):
    try:
        eval(text)
    except Exception as e:
        print(type(e).__name__)
