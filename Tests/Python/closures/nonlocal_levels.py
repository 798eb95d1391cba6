# nonlocal reaches the nearest function that has the name, through any number of levels.
def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "from inner"
            return x
        y = x
        return inner(), y, x
    return middle(), x


print(outer())


def shadowed():
    x = 1

    def a():
        x = 2

        def b():
            nonlocal x
            x += 10
            return x
        return b(), x
    return a(), x


print(shadowed())


def many():
    a = b = c = 0

    def set_all():
        nonlocal a, b
        nonlocal c
        a, b = 1, 2
        for c in range(5): pass
        del a
        a = [c for c in "xy"]
    set_all()
    return a, b, c


print(many())


def deleted():
    x = 1

    def drop():
        nonlocal x
        del x
    drop()
    try:
        return x
    except NameError as e:
        return str(e)


print(deleted())


def unset():
    def read(): return later
    try:
        read()
    except NameError as e:
        print(e)
    later = 5
    return read()


print(unset())
for text in ("def f():\n nonlocal x", "nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f(x):\n nonlocal x",
             "x = 1\ndef f():\n nonlocal x", "def f(x):\n global x"):
    try:
        exec(text)
        print("accepted")
    except SyntaxError as e:
        print(e.args[0])
