# Managers in one statement: order, parentheses, later ones that see earlier ones, failing ones.
log = []


class M:
    def __init__(self, name, fail=None): self.name, self.fail = name, fail

    def __enter__(self):
        if self.fail == "enter": raise ValueError("enter " + self.name)
        log.append("+" + self.name)
        return self

    def __exit__(self, kind, value, trace):
        log.append("-%s(%s)" % (self.name, kind.__name__ if kind else ""))
        if self.fail == "exit": raise KeyError("exit " + self.name)
        return self.fail == "swallow"


def show(title):
    print(title, *log)
    log.clear()


with M("a") as x, M(x.name + "b") as y: log.append(y.name)
show("two")
with (M("a"), M("b") as b, M("c")): pass
show("parentheses")
with (
    M("p") as p,
    M("q"),
):
    pass
show("trailing comma")
try:
    with M("a"), M("b", "enter"), M("c"): pass
except ValueError as e:
    show(str(e))
try:
    with M("a"), M("b", "exit"): pass
except KeyError as e:
    show(str(e))
try:
    with M("a"), M("b", "exit"): raise IndexError("body")
except KeyError as e:
    show(repr(e.__context__))
with M("a"), M("b", "swallow"): 1 // 0
show("swallowed by b")
with M("a", "swallow"), M("b"): 1 // 0
show("swallowed by a")
with M("a", "swallow"), M("b", "exit"): 1 // 0
show("swallowed another")
with M("t") if log else M("u"): pass
show("conditional manager")
items = {}
with M("i") as items["k"], M("j"): pass
show(items["k"].name)
