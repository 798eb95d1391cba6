# Floats as keys and members, beside equal ints and bools.
d = {0.5: "half", 1.0: "one", 2: "two", -0.0: "zero", 1e10: "big"}
print(d[1], d[True], d[2.0], d[0], d[10 ** 10], 0.25 in d, 1 in d, len(d))
d[1] = "uno"
d[0.0] = "null"
print(list(d.items()))
print({1, 1.0, True}, len({0.1, 0.2, 0.1}), {0.5, 0.25} & {0.5, 1}, sorted({2.5, 1, -1.5, 0}))
nan = float("nan")
s = {nan, float("inf"), float("-inf")}
print(nan in s, float("nan") in s, float("inf") in s, len(s), [nan].index(nan), [1.0, 2].count(1), (0.5,) in {(0.5,)})
print(hash(0.5) == hash(0.5), hash(2.0 ** 31) == hash(2 ** 31), hash(float("inf")) == hash(float("inf")), max(d), min(d), 2.0 in d)
