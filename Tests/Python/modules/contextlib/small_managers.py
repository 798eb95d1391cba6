# closing, suppress, nullcontext, ContextDecorator, redirect_stdout where there is one.
# boards: microbit-v2
import contextlib
from contextlib import ContextDecorator, closing, nullcontext, suppress


class Door:
    def __init__(self, name): self.name, self.open = name, True

    def close(self):
        self.open = False
        print("closed", self.name)


with closing(Door("front")) as door:
    print(door.open)
try:
    with closing(Door("back")):
        raise OSError("draught")
except OSError as error:
    print(error, door.open)
with suppress(KeyError, IndexError):
    [][5]
    print("never")
with suppress(LookupError):
    {}["x"]
with suppress():
    print("nothing to suppress")
try:
    with suppress(KeyError):
        raise ValueError("not suppressed")
except ValueError as error:
    print(error)
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)


class timed(ContextDecorator):
    def __enter__(self):
        print("start", end=" ")
        return self

    def __exit__(self, *args):
        print("stop", args[0] and args[0].__name__)
        return False


@timed()
def work(x):
    print("work", x, end=" ")
    return x


print(work(3))
try:
    with timed():
        raise IndexError
except IndexError:
    print("raised")
print(isinstance(closing(door), contextlib.AbstractContextManager), isinstance(5, contextlib.AbstractContextManager))
