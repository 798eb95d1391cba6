# Too many, too few, and what cannot be unpacked at all.
class Broken:
    def __iter__(self): raise KeyError("no iteration")


def stop():
    yield 1
    raise ValueError("inside")


def attempt(code, **names):
    try:
        exec(code, names)
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)


attempt("a, b = 1, 2, 3")
attempt("a, b, c = 'xy'")
attempt("a, *b, c = [1]")
attempt("a, b, *c = []")
attempt("(a, b), c = (1, 2, 3), 4")
attempt("a, b = 5")
attempt("a, b = None")
attempt("[] = [1]")
attempt("() = []")
attempt("a, = ()")
attempt("a, b = x", x=Broken())
attempt("a, b = x", x=stop())
attempt("a, b = x", x={1: 2})
attempt("for a, b in [(1, 2), 3]: pass")
attempt("for a, b in ['ab', 'cde']: pass")
