# Annotations on names, attributes and items: with a value they assign, without they do not.
a: int = 1
b: str
(c): float = 2.5
d: list = []; e: "undefined name in text" = 3
print(a, c, d, e, "b" in globals())


class Record:
    x: int = 5
    y: str
    z: "Record" = None


print(Record.x, hasattr(Record, "y"), Record.z)


class Box: pass


box = Box()
box.v: int = 7
items = [0, 0]
items[1]: int = 8
print(box.v, items)


def f():
    n: int
    try:
        return n
    except NameError as error:
        return type(error).__name__


def g():
    n: int = 3
    m: unknown_annotation = n + 1
    return m


print(f(), g())
t: tuple = 1, 2
print(t)
for text in ("a, b: int = 1", "(a, b): int = 1", "[a]: int", "a: int = b: int = 1", "f(): int = 1"):
    try:
        compile(text, "t", "exec")
        print("accepted", text)
    except SyntaxError as error:
        print("refused")
