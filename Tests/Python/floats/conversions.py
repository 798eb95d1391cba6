# Between floats, ints, bools and text.
print(int(2.9), int(-2.9), float(7), float(True), bool(0.0), bool(-0.5))
print((2.0).is_integer(), (2.5).is_integer(), int(1e5), float("1e2") == 100)
print(hash(2.0) == hash(2), {1.0: "a"}[1], {2: "b"}[2.0], 0.5 in {0.5, 1.5})
print([float(i) for i in range(3)], list(map(int, [1.5, -1.5, 0.99])))
print(str(0.5) + "!", "%s %r" % (1.5, 2.5), "{} {!r}".format(0.125, 8.0))
print(isinstance(1.0, float), isinstance(1, float), isinstance(1.0, int), type(1 + 1.0).__name__, type(2 // 1.0).__name__)
