# del of names, items, slices, attributes, several at once and nested.
a, b, c, d = 1, 2, 3, 4
del a
del b, c
del (d)
for name in "abcd":
    print(name in globals(), end=" ")
print()
x = list(range(10))
del x[0], x[-1], x[1:3]
print(x)
del x[::2]
print(x)
e = {"k": 1, "l": {"m": 2}}
del e["k"], e["l"]["m"]
print(e)


class Box:
    shared = 1


box = Box()
box.own, box.other = 1, 2
del box.own, Box.shared
print(hasattr(box, "own"), hasattr(box, "shared"), box.other)
p = q = r = 0
del (p, [q, r])
print("p" in globals() or "r" in globals())


def local():
    v = 1
    del v
    try:
        return v
    except NameError as error:
        return type(error).__name__, str(error)


print(local())
for text in ("del nothing", "del [1][5]", "del {}[1]", "del ().x", "del 'ab'[0]"):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)
for text in ("del 1", "del f()", "del a + b", "del *a", "del", "del (a, 1)", "del a if b else c"):
    try:
        exec(text)
    except SyntaxError as error:
        print("refused", text)
