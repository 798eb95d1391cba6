# * and ** in displays, calls, assignments, returns, subscripts and for.
a = [1, 2]
d = {"x": 1}
print([*a, 3, *a], (*a,), {*a, *"ab"} == {1, 2, "a", "b"}, {**d, "y": 2, **{"x": 9}}, {"x": 0, **d})
first, *rest = "abc"
*start, end = range(4)
(p, *q), r = (1, 2, 3), 4
[s, [t, *u]] = 5, (6, 7, 8)
print(first, rest, start, end, p, q, r, s, t, u)


def returns(): return 0, *a, *"z"


def yields(): yield *a, 3


print(returns(), list(yields()))
for i, *j in [(1, 2, 3), "xy", [9]]: print(i, j, end="; ")
x = *a, *a
print(x)
for index, (key, value) in enumerate({"k": [1, 2]}.items()): print(index, key, value)
*only, = "hi"
m = n = [*only]
print(only, m is n, [*{}], [*[[]]], print(*[], sep="") is None)
b, c = c, b = 1, 2
print(b, c)
for source in ("*a = 1", "a, *b, *c = d", "*a", "del *a", "print(**a, *b)", "{**a, b}"):
    try:
        exec(source)
    except (SyntaxError, TypeError, NameError) as e:
        print(type(e).__name__)
for use in (lambda: [*5], lambda: {**[1]}, lambda: (lambda p, q: p)(*[1, 2, 3])):
    try:
        use()
    except TypeError as e:
        print(type(e).__name__)
