# A closure sees the variable, not its value at the time.
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
i = 10
print([f() for f in fs])


def make():
    out = [lambda: x for x in range(3)]
    y = 1
    out.append(lambda: y)
    y = 2
    return out


print([f() for f in make()])


def bound():
    return [lambda x=x: x for x in range(3)] + [(lambda v: lambda: v)(x) for x in "ab"]


print([f() for f in bound()])


def later():
    def inner():
        return z
    try:
        inner()
    except NameError as error:
        print(type(error).__name__)
    z = 7
    return inner()


print(later())
