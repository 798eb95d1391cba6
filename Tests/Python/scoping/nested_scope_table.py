# Which variable a name means: a table of scopes inside scopes, read at the end.
x = "module"


def outer():
    x = "outer"

    class C:
        a = x
        x = "class"
        b = x

        def method(self): return x
        comp = [x for _ in "1"]
        lam = lambda self: x
        gen = list(x for _ in "1")
        first = [y for y in x[:2]]

        class D:
            seen = x

            def method(self): return x

    def inner():
        return x

    def rebinding():
        x = "rebinding"

        def deep(): return x
        return deep(), [x for _ in "1"][0], (lambda: x)()

    def parameter(x, f=lambda: x): return x, f()

    def loop():
        for x in ("loop",): pass
        return x

    def handler():
        try:
            raise ValueError("handler")
        except ValueError as x:
            return (lambda: str(x))()

    def star(*x, **y): return x, y

    def comp(): return [x for x in ("comp",)] + [x]
    return C, inner, rebinding, parameter, loop, handler, star, comp


try:
    C, inner, rebinding, parameter, loop, handler, star, comp = outer()
    print(C.a)
except NameError as e:
    print("NameError")


def outer2():
    x = "outer2"

    class C:
        def method(self): return x
        lam = lambda self: x
        gen = list(x for _ in "1")

        class D:
            seen = x
            x = "D"

            def method(self): return x
    c = C()

    def inner(): return x

    def rebinding():
        x = "rebinding"

        def deep(): return x
        return deep(), [x for _ in "1"][0], (lambda: x)()

    def parameter(x, f=lambda: x): return x, f()
    return c.method(), c.lam(), c.gen, C.D().method(), inner(), rebinding(), parameter("p")


try:
    print(outer2())
except NameError as e:
    print("NameError", e)


class G:
    x = x + " seen in class"
    y = [c for c in x[:3]]

    def f(self): return x, self.x


print(G.x, G.y, G().f())
del G.x


def g():
    global x

    def h():
        x = "h"
        return x
    x = "changed"
    return h(), x


print(g(), x, [x for x in "ab"], x, {x: y for x, y in [(1, 2)]}, x)


def late():
    def user(): return value
    before = None
    try:
        user()
    except NameError as e:
        before = str(e)
    value = "now"
    return before, user()


print(late())
