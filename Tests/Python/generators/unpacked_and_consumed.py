# Everything that takes an iterable takes a generator, once.
def g(n):
    for i in range(n): yield i


a, b, *c = g(5)
print(a, b, c, [*g(3)], (*g(2), 9), {*g(2)}, print(*g(3), sep="-"))
print(list(g(3)), tuple(g(3)), set(g(3)), dict((x, x * x) for x in g(3)), bytes(g(3)), bytearray(g(2)))
print(sorted(g(4), reverse=True), max(g(4)), min(g(4)), sum(g(4)), any(g(1)), all(g(2)))
print(list(zip(g(3), g(2))), list(map(str, g(2))), list(filter(None, g(3))), list(enumerate(g(2), 5)))
print("".join(str(x) for x in g(4)), 2 in g(4), 9 in g(4), list(reversed([*g(3)])))
x = [0, 9]
x[1:1] = g(3)
x.extend(g(2))
x += g(1)
print(x)
it = g(6)
print(2 in it, list(it), list(it))
it = g(4)
print(next(it), [y for y in it], next(it, "none"))
print({x: y for x, y in zip("ab", g(9))}, str.join("", (c for c in "xyz")), frozenset(g(2)) == {0, 1})
try:
    a, b = g(3)
except ValueError as e:
    print(e)
try:
    len(g(3))
except TypeError as e:
    print(e)
try:
    g(3)[0]
except TypeError as e:
    print(e)
