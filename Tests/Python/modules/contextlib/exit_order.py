# ExitStack: callbacks, managers and pushed exits leave in reverse; one may swallow, one may raise.
# boards: microbit-v2
# needs: the module contextlib
from contextlib import ExitStack, contextmanager, suppress


@contextmanager
def named(name):
    print("enter", name)
    try:
        yield name
    except KeyError as error:
        print(name, "saw", error)
        raise
    finally:
        print("leave", name)


with ExitStack() as stack:
    for name in "abc":
        stack.enter_context(named(name))
    stack.callback(print, "callback", end="!\n")
    print("body")

with suppress(ValueError):
    with ExitStack() as stack:
        stack.push(lambda kind, error, trace: print("pushed", kind.__name__, error) or True)
        stack.callback(lambda: [].index(4))
        stack.enter_context(named("d"))
        raise KeyError("k")
print("swallowed")

stack = ExitStack()
stack.enter_context(named("later"))
moved = stack.pop_all()
stack.close()
print("still open")
moved.close()
