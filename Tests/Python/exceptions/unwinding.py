# An exception goes through frames, loops, comprehensions and calls of built-ins.
def fail(x):
    if x == 3:
        raise ValueError("x is 3")
    return x


def through(f):
    try:
        return f()
    except ValueError as e:
        return "caught " + str(e)


print(through(lambda: [fail(x) for x in range(5)]))
print(through(lambda: list(map(fail, range(5)))), through(lambda: list(map(fail, range(3)))))
print(through(lambda: sorted([1, 3, 2], key=fail)), through(lambda: sum(fail(x) for x in range(9))))
print(through(lambda: {fail(x): x for x in (1, 3)}), through(lambda: max(3, 1, key=fail)), through(lambda: any(fail(x) for x in [1, 3])))
print(through(lambda: (1, fail(2), [fail(3)], fail(4))), through(lambda: "%s" % fail(3)), through(lambda: f"{fail(3)}"))


class C:
    def __init__(self): fail(3)

    def __len__(self): return fail(3)


print(through(C), through(lambda: len(C.__new__(C))), through(lambda: bool(object.__new__(C))))


def deep(n):
    for i in range(2):
        if n == 0:
            fail(3)
        deep(n - 1)


print(through(lambda: deep(8)))
