# lambda with every sort of parameter, nested, immediately called, in displays and defaults.
print((lambda: 5)(), (lambda x: x + 1)(1), (lambda x, y=2: (x, y))(1))
print((lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *a, b, c=3, **k: (a, b, c, k))(0, b=1, d=2))
print((lambda x, /: x)(9), (lambda x, /, y, *, z: (x, y, z))(1, y=2, z=3))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x * 2, lambda x: x + 3)(4))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print([table[o](7, 3) for o in "+-"])
print([f(2) for f in [lambda x, n=n: x ** n for n in range(4)]])
print([f() for f in [lambda: n for n in range(3)]])
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10))
print((lambda x: x if x else "none")(0), (lambda: (yield))().__class__.__name__)
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), (lambda: None).__name__)
print((lambda a=1, *b, c=lambda: 2: (a, b, c()))())
try:
    (lambda x: x)()
except TypeError as e:
    print(e)
for text in ("lambda", "lambda x", "lambda (x): x", "lambda x=1, y: x", "lambda x: return", "lambda x, x: 1", "lambda *: 1", "lambda: x = 1"):
    try:
        compile(text, "t", "exec")
        print("accepted", text)
    except SyntaxError as e:
        print("refused", text)
