# global in functions, nested functions, classes and loops; names made by it.
x = "module"


def read(): return x


def assign():
    global x, y
    x, y = "assigned", "made"


def nested():
    x = "local"

    def inner():
        global x
        x += "+inner"
        return x
    return inner(), x


def in_loop():
    global counter
    for counter in range(3): pass


def define():
    global helper, Klass
    def helper(): return "helper"
    class Klass: v = 1
    import math as m
    global late
    late = m.floor(2.5)


class C:
    global from_class
    from_class = "class"
    own = 1


def delete():
    global y
    del y


print(read(), assign(), read(), y, nested(), x)
in_loop()
define()
print(counter, helper(), Klass.v, late, from_class, hasattr(C, "from_class"), C.own)
delete()
try:
    y
except NameError as e:
    print(e)


def handler():
    global err
    try:
        1 // 0
    except ZeroDivisionError as err:
        pass
    return "err" in globals()


def with_target():
    global item
    with open_() as item: pass
    return item


class open_:
    def __enter__(self): return "entered"

    def __exit__(self, *a): pass


print(handler(), with_target(), item)


def walrus():
    global w
    return [w := i for i in range(3)]


print(walrus(), w)
for text in ("def f():\n x = 1\n global x", "def f(x):\n global x", "global x\nx = 1", "def f():\n global x\n global x\n x = 1", "class A:\n global q\n q = 1"):
    try:
        exec(text)
        print("accepted")
    except SyntaxError as e:
        print(e.msg)
