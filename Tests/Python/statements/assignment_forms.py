# Chains, nested targets, swaps, attributes, slices, parentheses: who gets what.
a = b = c = [0]
a.append(1)
print(b, a is c)
(a) = 1
[b] = [2]
(c), = (3,)
print(a, b, c)
a, b = b, a = 5, 6
print(a, b)
x = y, z = 1, 2
print(x, y, z)
items = [0, 1, 2, 3]
items[1:3] = "ab"
items[0], items[-1] = items[-1], items[0]
print(items)
i = 0
i = items[i] = 2
print(i, items)


class Box:
    pass


box = Box()
box.x = box.y = box.__dict__["z"] = 7
print(box.x + box.y + box.z)
(box.a, [box.b, *box.c]), d = ("p", "qrs"), box.x
print(box.a, box.b, box.c, d)
m = {}
m["k"], m["l"] = m["n"] = "vw"
print(m)
*p, q = r = "abc"
print(p, q, r)
first, (second, third), *rest = 1, [2, 3], 4, 5
print(first, second, third, rest)
for a, in [[1], [2]]: print(a, end=" ")
print()
s = t = 0
s, t = t + 1, s + 1
print(s, t)
f = lambda: None
f.attr, items[0] = items[0], "new"
print(f.attr, items)
one, two, = 1, 2
print(one, two)
del (one), [two]
print("one" in globals() or "two" in globals())
u = v = w = None
u = (v := (w := 3) + 1) + 1
print(u, v, w)
