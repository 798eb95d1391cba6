# What methods of str say about a wrong number of arguments, and methods taken from the type.
# differs: a wrong number of arguments is always worded as in find expected at least 1 argument, got 0
for use in (lambda: "a".upper(1), lambda: "a".join(), lambda: "a".join(1, 2), lambda: "a".replace("b"), lambda: "a".center(),
            lambda: "a".isalpha(2), lambda: "a".nothing(), lambda: str.upper(), lambda: str.upper(5),
            lambda: "a".split(wrong=1), lambda: "a".strip("b", "c"), lambda: "a".swapcase(None)):
    try:
        print(use())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(str.upper("abc"), str.replace("aXb", "X", "-"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A"], key=str.lower), "abc".__len__())
