# compile: code for eval and exec, used more than once.
expression = compile("x * 2 + len(word)", "<e>", "eval")
print(type(expression).__name__)
x, word = 5, "abc"
print(eval(expression))
x = 10
print(eval(expression), eval(expression, {"x": 1, "word": ""}))
program = compile("total = 0\nfor i in range(n):\n    total += i\n", "<p>", "exec")
for n in (3, 10):
    space = {"n": n}
    exec(program, space)
    print(space["total"], space["i"])
n = 4
exec(program)
print(total, eval(program))
exec(compile("6 * 7", "<s>", "single"))
exec(compile(b"y = 'from bytes'", "<b>", "exec"))
print(y)
for arguments in (("1 +", "f", "eval"), ("x = 1", "f", "eval"), ("1", "f", "other"), (5, "f", "exec")):
    try:
        compile(*arguments)
    except (SyntaxError, ValueError, TypeError) as e:
        print(type(e).__name__)
