# Where := needs parentheses and where it does not.
def f(*args, **kw): return args, kw


print(f(x := 1, x + 1), f(k=(y := 2)), y)
print([z := 3, z][0], {w := 4}, (v := 5, v))
print("abc"[(i := 1)], "abcdef"[(s := 2):(t := 4)], s, t)
print((lambda: (u := 6) + u)())
assert (ok := True), "not reached"
print(ok)
for text in ("f(k := y := 1)", "f(k=y := 1)", "(x.a := 1)", "(x[0] := 1)",
             "lambda: a := 1", "del (a := 1)", "((a, b) := 1)", "(a := 1) = 2",
             "with (a := open): pass", "return (a := 1)"):
    try:
        compile(text, "t", "exec")
        print("accepted", text)
    except SyntaxError:
        print("SyntaxError", text)
