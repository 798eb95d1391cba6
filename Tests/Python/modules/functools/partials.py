# partial objects: what they hold, how they nest, how they take keywords.
# boards: microbit-v2
from functools import partial


def f(*args, **kwargs): return args, sorted(kwargs.items())


p = partial(f, 1, 2, k="v")
print(p(), p(3), p(k="w"), p(3, j=0), p.func is f, p.args, p.keywords, callable(p))
q = partial(p, 9, m=1)
print(q(), q.args, sorted(q.keywords.items()), q.func is f, partial(int, base=2)("101"), partial(max, key=len)("a", "bbb"), list(map(partial(pow, 2), range(4))))


class C:
    def method(self, a, b): return a, b

    bound = None


c = C()
m = partial(c.method, 1)
print(m(2), m(b=3), partial(C)().method(5, 6), partial(print, "x", sep="-", end="!\n")("y"))
p.extra = 5
print(p.extra, partial(f)() == ((), []), sorted([3, 1, 2], key=partial(lambda sign, x: sign * x, -1)), partial(partial(f, 1), 2)(3)[0])
for use in (lambda: partial(), lambda: partial(5), lambda: partial(int, base=2)("9"), lambda: partial(c.method)(1)):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
