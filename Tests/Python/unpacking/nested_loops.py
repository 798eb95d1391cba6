# for takes any target: nested, starred, attributes, items.
pairs = [(1, (2, 3)), (4, (5, 6))]
for a, (b, c) in pairs: print(a + b + c, end=" ")
print()
for first, *rest in ["abc", "d", (1, 2)]: print(first, rest, end="; ")
print()


class Cursor: pass


cursor, cells = Cursor(), [None, None]
for cursor.row, cells[0] in enumerate("xy"): print(cursor.row, cells[0], end=" ")
print()
for cells[1] in range(3): pass
print(cells)
for [k, v] in {"a": 1, "b": 2}.items(): print(k, v, end=" ")
print()
for i, (name, (low, *_, high)) in enumerate([("r", range(5)), ("s", "abc")]): print(i, name, low, high, end=" ")
print()
print([x + y for x, y in [(1, 2), (3, 4)]], {a: b for b, a in ["xy", "zw"]}, [z for *_, z in ["abc", "de"]])
for x, in [(1,), [2], "3"]: print(x, end=" ")
print()
