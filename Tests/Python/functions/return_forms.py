# return with nothing, tuples, stars, conditions, out of every kind of block.
def nothing(): return


def pair(): return 1, 2


def single(): return 1,


def star(x): return *x, 0


def paren(): return (
    "over",
    "lines")


def from_with(m):
    with m as x:
        return "with", x


def from_loops():
    for i in range(5):
        while True:
            if i == 2: return i
            break


def falls_off(x):
    if x: return "x"


class M:
    def __enter__(self): return "entered"

    def __exit__(self, *args): print("exit", args)


print(nothing(), pair(), single(), star("ab"), paren(), from_with(M()), from_loops(), falls_off(0), falls_off(1))


def value(x): return x if x else None or "default"


def compare(a, b): return a < b < 10, not a, -b, a and b


def make(): return lambda: (yield)


print(value(0), value(3), compare(1, 2), type(make()()).__name__)


def many(n):
    if n == 1: return "one"
    elif n == 2: return "two"
    else: return "many"
    return "never"


print([many(i) for i in (1, 2, 3)])
for text in ("return", "return 1", "class C:\n return 1", "if 1: return", "lambda: return"):
    try:
        exec(text)
    except SyntaxError as e:
        print(e.args[0])
