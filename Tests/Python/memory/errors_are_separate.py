# A MemoryError knows nothing of the one before it.
def fail():
    return [0] * (1 << 40)


def text(e):
    return repr(e), e.args, e.__cause__, e.__context__, getattr(e, "note", None)


try:
    fail()
except MemoryError as e:
    e.note = "first"
    e.args = (1, 2)
    e.__cause__ = KeyError("k")
    print(text(e))
try:
    fail()
except MemoryError as e:
    print(text(e))
try:
    raise MemoryError("said")
except MemoryError as e:
    print(text(e))
try:
    [0] * (1 << 40)
except MemoryError as e:
    print(text(e), type(e).__mro__[1].__name__)
