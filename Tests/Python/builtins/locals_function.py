# locals(): the variables that have a value, in functions, closures and classes.
def plain(a, b=2, *rest, key=None, **more):
    before = sorted(locals())
    x = 1
    if a: late = 5
    return before, sorted(locals())


print(plain(0), plain(1, 2, 3, other=4)[1])


def outer():
    shared = 10

    def inner():
        own = shared
        return locals()
    return inner(), locals()["shared"]


print(outer())
print("%(name)s is %(age)d" % (lambda name, age: locals())("Ada", 36))


def template(width, height):
    area = width * height
    return "{width}x{height}={area}".format(**locals())


print(template(3, 4))


class Body:
    one = 1
    two = one + 1
    names = sorted(k for k in locals() if not k.startswith("_"))


print(Body.names)
x = 1
print(locals()["x"], "outer" in locals(), locals().get("missing"))


def changes():
    v = 1
    taken = locals()
    v = 2
    return taken["v"], locals()["v"]


print(changes())
