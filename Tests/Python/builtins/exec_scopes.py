# exec and eval with their own names: what they see, what they leave, functions made there.
x = "module"
ns = {}
exec("x = 1\ny = x + 1\nf = [n + y for n in (10, 20)]\nclass C: z = y", ns)
print(ns["x"], ns["y"], ns["f"], ns["C"].z, x, sorted(k for k in ns if k[0] != "_"))
print(eval("x + y", ns), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("x"))
exec("x = 'changed'")
print(x)


def local():
    x = "local"
    return x, eval("x + y", {"y": "!"}, {"x": "?"})


print(local())
loc = {}
exec("a = 1\nb = a + k", {"k": 10}, loc)
print(loc)
exec("k['list'].append(1)", {"k": ns.setdefault("deep", {"list": []})})
print(ns["deep"])
for text, names in (("missing", {}), ("1 +", {}), ("x = 1", {}), ("y", {"x": 1}), ("1 // 0", {}), ("def f(): pass", {})):
    try:
        eval(text, names)
    except Exception as e:
        print(type(e).__name__)
print(eval("  1 + 2\n"), eval("lambda n: n * 2")(4), eval("[i for i in range(3)]"), eval("(a := 5) + a"), eval("'x' if 1 else 0"))
print(exec("1 + 1"), exec("pass"), eval(b"1 + 1"), eval("__name__"), exec(""))
try:
    exec(5)
except TypeError as e:
    print(e)
try:
    eval("")
except SyntaxError as e:
    print(e.msg)
code = compile("total = sum(range(n))", "sums", "exec")
for n in (3, 5):
    exec(code)
    print(total, end=" ")
print()
