# sum, min, max, any, all, len with their arguments.
print(sum([1, 2, 3]), sum([]), sum([1, 2], 10), sum([[1], [2]], []), sum((0.5, 0.25)), sum(range(101)), sum([True, 2.5]))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b"), min([5]), max((1, 2), (1, 3)), max([], default="none"), min([], default=None))
print(max(["a", "bbb", "cc"], key=len), min([-3, 2], key=abs), max(1, -5, key=lambda x: x * x), max({"a": 1, "b": 0}), max([1, 1.0]), min(1.0, 1))
print(any([]), all([]), any([0, "", 3]), all([1, "a", []]), any(x > 2 for x in range(4)), len("abc"), len({}), len(range(7)), len((1,)), len({1, 2}))
for f in (lambda: max([]), lambda: min(), lambda: max(1, "a"), lambda: sum(["a", "b"]), lambda: len(5), lambda: sum(5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
