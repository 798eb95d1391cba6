# x if c else y: nested, in arguments, with lambdas, in targets' indices.
def sign(n): return -1 if n < 0 else 1 if n > 0 else 0


print([sign(n) for n in (-5, 0, 7)])
print("a" if 0 else "b" if 0 else "c" if 1 else "d")
print(("a" if 0 else "b") if 0 else "c")
print(1 + 2 if True else 3, 1 + (2 if False else 3), -1 if 1 else 2)
print(len("ab" if [] else "abc"), [1 if x % 2 else 0 for x in range(4)], [x for x in range(6) if (x if x > 2 else 0)])
f = (lambda: "left") if 1 else (lambda: "right")
g = lambda x: "t" if x else "f"
print(f(), g(1), g(0))
row = [0, 0]
row[1 if row else 0] = 5
print(row, {1 if 1 else 2: 3 if 0 else 4}, (1, 2) if 0 else ())
a = 1, 2 if 0 else 3, 4
print(a)
x = 5 if True else undefined
print(x, not 1 if 0 else not 0, 1 or 0 if 0 and 1 else 7)
for text in ("1 if else 2", "1 if 2 else", "1 if pass else 2", "1 if 2 else 3 else 4", "else 2"):
    try:
        exec(text)
    except SyntaxError as e:
        print(type(e).__name__)
