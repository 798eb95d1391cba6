# bool is an int with two values.
print(True + True, True * 5, False - 1, -True, ~True, True / 2)
print(True == 1, True is True, isinstance(True, int), type(True).__name__, True & False, True | 2, True ^ True)
print(type(True & True).__name__, type(True & 1).__name__, type(+True).__name__)
print([10, 20][True], "ab"[False], {1: "one"}[True], sum([True, False, True]))
print(bool(""), bool("0"), bool(0.0), bool([]), bool([0]), bool(None), bool(range(0)), bool(-1))
print(int(True), float(False), str(True), repr(False), "%d %s" % (True, False), "{:d} {}".format(True, True))
print(1 and 2, 0 and 2, 1 or 2, 0 or "", not "", [] or {} or 0, 3 and [] and 4)
