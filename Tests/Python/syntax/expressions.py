# Subscripts, calls and attributes in chains; conditional and lambda expressions nested.
data = {"f": [lambda x, *a, k=2: (x, a, k), {"g": "text"}]}
print(data["f"][0](1, 2, k=3)[1][0], data["f"][1]["g"].upper()[1:].lower().split("x")[0], [[1, 2], [3]][0][-1], "abc"[1:][::-1][0], (1, 2)[0], {1: {2: 3}}[1][2])
print((lambda: (lambda x=1: x)())(), (lambda *a: a)(0, *[1]), [f(2) for f in [lambda x: x ** 2, lambda x: -x]], (lambda a, b=1, *c, d, e=2, **f: (a, b, c, d, e, f))(0, d=5, z=6))
x = 5
print("neg" if x < 0 else "zero" if x == 0 else "pos", (x if x else 0) + 1, [x, -x][x > 3], x and x - 5 or "z", not x == 5, x is x and x is not None, 3 in [x, 3] and 4 not in (x,))
print(x.__class__.__name__, (5).__add__(3), "a".__len__(), [1].__contains__(1), -x ** 2, (-x) ** 2, 2 ** -1, x << 1 + 1, x & 4 | 2, 1 < x <= 5 != 6)
print(*(i for i in range(3)), sep=",")
print({} and 1, [] or (), (letter for letter in "q").__next__(), max(*[1, 5, 3]), not (), {"a": {}}["a"] == {})
