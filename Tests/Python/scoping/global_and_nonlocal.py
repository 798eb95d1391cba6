# global and nonlocal statements.
x = "module"


def read(): return x


def local():
    x = "local"
    return x, read()


def change():
    global x, fresh
    x = "changed"
    fresh = "made in change"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "inner"

    def through():
        global x
        x += "!"
        return x

    inner()
    return x, through()


print(local(), x)
change()
print(x, fresh, outer(), x)


def counters():
    a = b = 0

    def step():
        nonlocal a, b
        a, b = a + 1, b + a
        return a, b

    step()
    return step()


print(counters())


def loop():
    global i
    for i in range(3): pass


loop()
print(i, "loop" in globals(), globals()["x"])
exec("made = 5")
print(made)
