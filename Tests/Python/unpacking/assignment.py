# Unpacking of sequences into targets.
a, b = 1, 2
a, b = b, a
[c, d] = "xy"
(e, (f, g)), h = (1, [2, 3]), {"k": 1}
print(a, b, c, d, e, f, g, h)
first, *rest = range(5)
*init, last = "abc"
x, *middle, z = (1, 2)
(p, *q), *r = [(1, 2, 3), 4, 5]
print(first, rest, init, last, x, middle, z, p, q, r)
i = 0
items = [0, 0, 0]
i, items[i] = 2, "at 2"
print(i, items)


class O: pass


o = O()
o.a, items[0:2], (o.b,) = 1, ["s", "t"], [2]
print(o.a, items, o.b)
m = n = k = []
m.append(1)
print(n, k is m)
for f in (lambda: exec("a, b = 1, 2, 3"), lambda: exec("a, b, c = [1]"), lambda: exec("a, *b = ()"), lambda: exec("a, b = 5")):
    try:
        f()
    except (ValueError, TypeError) as error:
        print(error)
