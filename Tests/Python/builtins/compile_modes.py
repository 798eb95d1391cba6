# compile: exec, eval and single; errors with their file name; code objects used again.
e = compile("a * 2", "file", "eval")
print(eval(e, {"a": 4}), eval(e, {"a": "x"}))
c = compile("b = a + 1\nresult = b * 2", "file", "exec")
ns = {"a": 1}
exec(c, ns)
print(ns["b"], ns["result"], eval(c, ns))
s = compile("1 + 1", "file", "single")
exec(s)
exec(compile("x = 5", "f", "single"))
exec(compile("x", "f", "single"))
exec(compile("None", "f", "single"))
exec(compile("for i in range(2): i\n", "f", "single"))
print(type(c).__name__)
for args in (("1 +", "name.py", "eval"), ("x = 1", "name.py", "eval"), ("a b", "other", "exec"), ("1\n2", "f", "eval"), ("if 1:", "g", "single")):
    try:
        compile(*args)
        print("accepted", args)
    except SyntaxError as error:
        print(type(error).__name__, error.lineno)
for args in (("1", "f", "nope"), (5, "f", "exec")):
    try:
        compile(*args)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
f = eval(compile("lambda *a: len(a)", "f", "eval"))
print(f(1, 2, 3))
exec(compile("""
def make(n):
    def add(x): return x + n
    return add
adders = [make(i) for i in range(3)]
""", "multi", "exec"))
print([a(10) for a in adders])
