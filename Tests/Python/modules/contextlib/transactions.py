# Undo logs and nested resources with context managers.
# boards: microbit-v2
from contextlib import ExitStack, contextmanager, suppress


@contextmanager
def transaction(d):
    before = dict(d)
    try:
        yield d
    except Exception:
        d.clear()
        d.update(before)
        raise


bank = {"a": 10, "b": 5}


def move(source, target, n):
    with transaction(bank) as t:
        t[target] += n
        t[source] -= n
        if t[source] < 0: raise ValueError("not enough")


move("a", "b", 4)
print(bank)
with suppress(ValueError):
    move("a", "b", 100)
    print("never")
print(bank)
try:
    move("a", "zz", 1)
except KeyError as error:
    print(repr(error), bank)
depth = []


@contextmanager
def indented(name):
    depth.append(name)
    print("  " * (len(depth) - 1) + "<" + name + ">")
    try:
        yield len(depth)
    finally:
        depth.pop()
        print("  " * len(depth) + "</" + name + ">")


with indented("html"), indented("body"):
    with indented("p") as level:
        print("  " * level + "text")


def open_all(names):
    with ExitStack() as stack:
        opened = [stack.enter_context(indented(n)) for n in names]
        if len(opened) > 2: raise OverflowError("too many")
        return stack.pop_all(), opened


stack, opened = open_all(["x", "y"])
print(opened, depth)
with stack:
    print("inside", depth)
with suppress(OverflowError):
    open_all("abc")
print(depth)
