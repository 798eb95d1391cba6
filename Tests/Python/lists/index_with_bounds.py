# index, count and membership compare by identity, then by ==.
nan = float("nan")
a = [1, "x", 1.0, nan, [1], None, True, "x"]
print(a.index(1), a.index(1, 1), a.index("x", 2), a.index(True, 3), a.index(nan), a.index([1]), a.index(None), a.index("x", -1), a.index(1, -3, -1))
print(a.count(1), a.count("x"), a.count(nan), a.count(float("nan")), a.count([1]), a.count("y"), [].count(1))
for args in (("y",), (1, 7), ("x", 2, 5), (float("nan"),), (1, 5, 2), (None, 6)):
    try:
        print(a.index(*args))
    except ValueError as error:
        print(error)


class Any:
    def __eq__(self, other): return True


print(a.index(Any()), a.count(Any()), Any() in a, [Any()] == [5], 3 in [Any()], [1, 2] == [Any(), Any()])
a.remove(1)
a.remove(1)
print(a[:3], nan in a, [nan] == [nan], [float("nan")] == [float("nan")])
