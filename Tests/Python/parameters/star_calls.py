# *iterables and **mappings in calls: several, anywhere, mixed with plain arguments.
def show(*args, **kw): return args, kw


def gen(n):
    for i in range(n): yield i * i


print(show(*[1, 2], 3, *"ab", *(), *gen(3)))
print(show(0, *[1], k=1, *[2], **{"l": 2}, m=3, **{}))
print(show(*{"x": 1}, **dict(a=1), **dict(b=2)))
print(show(*range(3), **{"sep": "-"}))


class Mapping:
    def keys(self): return iter(["p", "q"])

    def __getitem__(self, key): return key * 2


print(show(**Mapping()))


def fixed(a, b, c=0): return a, b, c


args, kw = (1,), {"c": 3}
print(fixed(*args, 2, **kw), fixed(*[1, 2, 3]), fixed(**dict(b=1, a=2)), args, kw)


def attempt(text):
    try:
        print(eval(text))
    except Exception as e:
        print(type(e).__name__, str(e)[-44:])


attempt("fixed(*[1, 2, 3, 4])")
attempt("fixed(1, **{'a': 2})")
attempt("show(**{1: 2})")
attempt("show(k=1, **{'k': 2})")
attempt("show(**{'a': 1}, **{'a': 2})")
attempt("show(*[], **{'not a name': 1})")
attempt("fixed(1, 2, *gen(1), **{'c': 1})")
