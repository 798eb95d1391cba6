# *args and **kwargs in definitions and calls.
def show(first, *rest, key="k", **named):
    return first, rest, key, sorted(named.items())


print(show(1), show(1, 2, 3), show(1, key=2), show(1, 2, other=3, key=4, more=5))
args, named = (1, 2), {"key": "x", "z": 26}
print(show(*args), show(*args, **named), show(0, *"ab"), show(*[1], **{"q": 1}), show(*range(3), key=0))


def everything(*a, **k):
    return len(a), len(k)


print(everything(), everything(*[], **{}), everything(1, 2, x=3), everything(*range(20)), everything(**dict(a=1, b=2)))


def only(*, a, b=2):
    return a, b


print(only(a=1), only(b=3, a=4), (lambda *a, **k: (a, k))(1, x=2), max(*[3, 8, 1]))
print("{}-{}".format(*"ab"), "{x}{y}".format(**{"x": 1, "y": 2}))
