# What the methods of list refuse, in CPython's words.
a = [3, 1, 2]
for use in (lambda: a.append(), lambda: a.append(1, 2), lambda: a.insert(1), lambda: a.insert("x", 1), lambda: a.pop("x"), lambda: a.pop(9), lambda: [].pop(), lambda: a.remove(9), lambda: a.index(9),
            lambda: a.index(3, 1), lambda: a.extend(5), lambda: a.extend(), lambda: a.sort(key=5), lambda: a.sort(wrong=1), lambda: a.count(), lambda: a.reverse(1), lambda: a.copy(1),
            lambda: a.clear(1), lambda: a.push(1), lambda: list(5), lambda: list(1, 2), lambda: a + (1,), lambda: a + "x", lambda: a * "x", lambda: a * 1.5, lambda: a - a, lambda: a < (1,), lambda: a["0"],
            lambda: a[1.0], lambda: a[3], lambda: a[-4], lambda: a(), lambda: hash(a), lambda: [1, "a"].sort()):
    try:
        print(use())
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
print(a)
