# def f(a, b, /): names before the slash are not keywords, and stay free for **kwargs.
def f(a, b=2, /): return a, b


def g(a, /, b, *, c): return a, b, c


def h(x, /, **rest): return x, rest


def s(self, /, **kw): return self, kw


print(f(1), f(1, 3), g(1, 2, c=3), g(1, b=2, c=3), h(1, x=2, y=3), s(0, self=1))
for call in (lambda: f(a=1), lambda: f(1, b=2), lambda: g(a=1, b=2, c=3), lambda: f(), lambda: f(1, 2, 3), lambda: g(1, 2, 3),
             lambda: h(x=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
for text in ("def f(/): pass", "def f(a, /, b, /): pass", "def f(*, a, /): pass", "def f(a, *b, /): pass", "def f(a=1, /, b): pass",
             "lambda /: 1", "def f(a, /, a): pass"):
    try:
        exec(text)
        print("accepted", text)
    except SyntaxError:
        print("refused", text)
