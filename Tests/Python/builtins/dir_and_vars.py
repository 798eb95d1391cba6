# dir and vars of instances, classes, modules and of the current scope.
class Base:
    inherited = 1


class Thing(Base):
    own = 2

    def __init__(self): self.a, self.b = 1, 2

    def method(self): pass


t = Thing()
print([n for n in dir(t) if not n.startswith("__")], [n for n in dir(Thing) if not n.startswith("__")], vars(t), sorted(k for k in vars(Thing) if not k.startswith("__")))
vars(t)["c"] = 3
print(t.c, vars(t) is t.__dict__, "__init__" in dir(t), "upper" in dir(""), "append" in dir([]), "keys" in dir({}), "sqrt" in dir(__import__("math")), "real" in dir(1), dir(t) == sorted(dir(t)))


# differs: dir() and vars() without an argument show the module's names, in functions as well; locals() those of a function
print("scope" in dir(), "t" in vars(), "t" in globals(), vars()["t"] is t)


class Own:
    def __dir__(self): return ["z", "y"]


print(dir(Own()))
for use in (lambda: vars(5), lambda: vars([]), lambda: dir(1, 2), lambda: vars(Own(), 1), lambda: vars(Own())):
    try:
        print(use())
    except TypeError as error:
        print(error)
