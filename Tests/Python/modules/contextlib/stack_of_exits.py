# ExitStack: order, callbacks, exceptions on the way out, pop_all, push.
# boards: microbit-v2
from contextlib import ExitStack, contextmanager


@contextmanager
def level(n):
    print("in", n, end="; ")
    try:
        yield n
    finally:
        print("out", n, end="; ")


with ExitStack() as stack:
    print([stack.enter_context(level(n)) for n in range(3)])
    stack.callback(print, "called", end="; ")
    stack.callback(lambda *a, **k: print(a, sorted(k)), 1, k=2)
print()


class Manager:
    def __enter__(self): return self

    def __exit__(self, kind, error, trace):
        print("exit", kind and kind.__name__, error)
        return kind is ValueError


with ExitStack() as stack:
    stack.enter_context(Manager())
    stack.push(lambda kind, error, trace: print("pushed", error))
    raise ValueError("swallowed")
print("went on")
try:
    with ExitStack() as stack:
        stack.enter_context(Manager())
        raise KeyError("passes")
except KeyError as error:
    print(repr(error))
with ExitStack() as stack:
    stack.callback(print, "moved")
    kept = stack.pop_all()
print("nothing yet")
kept.close()
with ExitStack() as stack:
    pass
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(print, "first")
except ZeroDivisionError as error:
    print(error)
