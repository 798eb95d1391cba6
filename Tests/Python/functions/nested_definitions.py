# def inside if, for, try, with, class and def; redefinition; functions that make functions.
if True:
    def a(): return "if"
else:
    def a(): return "else"
for i in range(3):
    def b(): return i
try:
    def c(): return "try"
    raise ValueError
except ValueError:
    def d(): return "except"
finally:
    def e(): return "finally"
print(a(), b(), c(), d(), e())
i = 9
print(b())


def a(): return "again"


print(a())


def make(kind):
    if kind == "add":
        def op(x, y): return x + y
    elif kind == "mul":
        def op(x, y): return x * y
    else:
        return None
    return op


print(make("add")(2, 3), make("mul")(2, 3), make("no"))


def three():
    def two():
        def one():
            def zero(): return "deep"
            return zero
        return one
    return two


print(three()()()())


def counter():
    def step():
        step.n += 1
        return step.n
    step.n = 0
    return step


s, t = counter(), counter()
print(s(), s(), t(), s())


def early(x):
    if x: return helper() if False else "early"
    def helper(): return "helper"
    return helper()


print(early(1), early(0))


def unbound():
    try:
        return later()
    except NameError as error:
        return str(error)
    def later(): pass


print(unbound())
