# := binds where it stands: conditions, comprehensions, arguments, f-strings.
data = iter([3, 1, 4, 1, 5, None, 9])
taken = []
while (item := next(data)) is not None: taken.append(item)
print(taken, item)
if (n := len(taken)) > 4: print("long", n)
print([y := 1, y + 1, y ** 2], y)
print([last := x for x in range(5) if x % 2], last)
print(any((found := word).startswith("b") for word in ("ab", "bc", "cd")), found)


def f(a, b=0): return a + b


print(f(z := 3, b=z), z, f"{(w := 7)} {w:>3}", (q := 1, 2)[0], q)


def inner():
    total = 0
    values = [total := total + v for v in (1, 2, 3)]
    return values, total


print(inner())
x = 5
print((x := x + 1) and x, not (k := 0), k, {(key := "a"): key}, (lambda: (v := 8) + v)())
print([[j := i * 10 for i in range(2)] for _ in range(2)], j)
for source in ("(a.b := 1)", "(1 := 2)", "(f() := 1)", "(x = 1)"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print("SyntaxError")
