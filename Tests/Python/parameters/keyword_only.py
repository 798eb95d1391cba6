# Names after * or *args are given by keyword only, with defaults or without, in any order.
def f(*, a, b=2): return a, b


def g(x, *args, key, other="o"): return x, args, key, other


def h(*, c=1, d, e=3): return c, d, e


print(f(a=1), f(b=5, a=4), g(1, 2, 3, key=4), g(1, key=2, other=3), h(d=2), h(e=9, d=8, c=7))
for call in (lambda: f(1), lambda: f(), lambda: g(1, 2), lambda: h(), lambda: f(a=1, c=2), lambda: g(key=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)


def two(*, p, q): pass


def three(*, p, q, r): pass


for call in (two, three):
    try:
        call()
    except TypeError as e:
        print(e)
for text in ("def f(*): pass", "def f(*, **k): pass", "def f(a, *, *b): pass", "def f(**k, a): pass", "def f(*a, *b): pass", "def f(*a=1): pass", "def f(**k=1): pass"):
    try:
        exec(text)
        print("accepted", text)
    except SyntaxError:
        print("refused", text)
