# Every method of list.
a = [3, 1, 2]
a.append(1)
a.extend((5, 6))
a.insert(1, "i")
a.insert(-1, "j")
a.insert(100, "end")
print(a, a.count(1), a.index(2), a.index(1, 3))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(1)
a.reverse()
b = a.copy()
b.clear()
print(a, b, a.append(0))
for f in (lambda: [].pop(), lambda: [1].pop(3), lambda: [1].remove(2), lambda: [1].index(2)):
    try:
        f()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
