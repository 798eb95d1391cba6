# zip of none, one and many; strict says which argument is longer or shorter.
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2], range(5))), list(zip("abc", strict=True)), list(zip([1], [2], strict=True)), dict(zip("ab", (1, 2))), list(zip(*zip("ab", "cd"))))
for args in (("ab", "a"), ("a", "ab"), ("ab", "ab", "a"), ("a", "a", "ab"), ("", "a")):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as error:
        print(error)
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it), list(zip(it, "x")))
a, b = iter("abc"), iter("x")
print(list(zip(a, b)), next(a, None), list(zip(range(3), "ab", (True, False, None))))
for use in (lambda: zip(5), lambda: zip([1], None), lambda: list(zip([1], wrong=1))):
    try:
        print(use())
    except TypeError as error:
        print(error)
