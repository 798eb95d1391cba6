# sum with a start, any and all with everything that iterates.
print(sum([1, 2, 3]), sum([], 5), sum([[1], [2]], []), sum((0.5, 1)), sum([1, 2], start=10), sum({1: 2, 3: 4}), sum(range(101)), sum(x for x in (1, 2)), sum([True, True]), sum([(1,), (2,)], ()), sum([2 ** 40, 2 ** 40]))
print(any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "a", [0]]), all([1, 0]), any(x > 2 for x in range(5)), all(map(str.isdigit, "123")), any("\0"), all({"": 1}), any({0: 1}))
seen = []


def noting(values):
    for v in values:
        seen.append(v)
        yield v


print(any(noting([0, 2, 3])), seen, all(noting([1, 0, 5])), seen)
for use in (lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum(5), lambda: sum([1], [2]), lambda: any(5), lambda: all(None), lambda: any(), lambda: sum([[]]), lambda: all([], [])):
    try:
        print(use())
    except TypeError as error:
        print(error)
