# min and max: key, default, ties, mixed kinds.
print(max("a", "B", key=str.lower), min("b", "A", key=str.lower), max([], default=0), min((), default=None, key=len), max("abc", key=ord), max([1, 2], [1, 3]), min({3: 1, 2: 9}))
print(max(1, 1.0), type(max(1, 1.0)).__name__, type(min(1.0, 1)).__name__, max([(1, "a"), (1, "b")], key=lambda p: p[0]), min([(1, "a"), (1, "b")], key=lambda p: p[0]), max(*[3, 5], 4), max(True, 0))
print(max(x * x for x in (-3, 2)), min(map(abs, (-3, 2))), max({"a": 1, "b": 2}.items(), key=lambda i: i[1]), max(["aa", "b"], key=len, default="x"), min("hello world".split(), key=len), max(1, 2, key=lambda x: -x))
for use in (lambda: max(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: max([1], default=2, key=5), lambda: max(1, 2, default=3), lambda: min(None), lambda: max([None, 1]), lambda: max(1, 2, wrong=3)):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
