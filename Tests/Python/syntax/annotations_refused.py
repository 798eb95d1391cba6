# What may not stand around an annotation, and what may.


def attempt(source):
    try:
        compile(source, "source", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(type(error).__name__, error.lineno, repr(source))


for source in ("x:\n", "x: = 5", "x:", "x: int", "x: int = 5", "finall :\n", "if 1:\n    x:\n", "(x): int = 1",
               "x.y: int", "a = {}\na[0]: int = 3", "(a, b): int", "[a]: int = 1", "f(): int", "1: int", "x: 1 + 2 = 4",
               "def f(a:): pass", "def f(a: int = 1, *b: str) -> None: pass", "def f() ->: pass", "lambda x: int: 1"):
    attempt(source)
