# Operands, arguments, keywords, displays and slices are evaluated from left to right.
log = []


def v(x, result=None):
    log.append(x)
    return x if result is None else result


def show(title):
    print(title, " ".join(map(str, log)))
    log.clear()


v(1) + v(2) * v(3) - v(4)
show("arithmetic")
v(2) ** v(3) ** v(1)
show("power")
(v(1), [v(2), {v(3): v(4)}], {v(5)})
show("displays")
v("f", print)(v("arg"), *v("star", ["s"]), sep=v("kw", "-"), **v("kws", {"end": "!\n"}))
show("call")
v("seq", "abcdef")[v(1):v(5):v(2)]
show("slice")
v("obj", [0, 0])[v(1)] = v("value")
show("assignment")
x = [1, 2]
v("list", x)[v(0)] += v(5)
show("augmented")
v(1) < v(2) < v(0) < v(9)
show("chain")
v("a") if v("c") else v("b")
show("conditional")


def d(name):
    log.append(name)
    return lambda f: log.append("apply " + name) or f


@d("outer")
@d("inner")
def decorated(a=v("default"), *, b=v("kwdefault")): pass


show("def")
class K(v("base", object), metaclass=v("meta", type)): v("body")
show("class")
