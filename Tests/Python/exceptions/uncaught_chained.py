# What is printed at the end: the whole chain with causes and contexts.
# exit: 1
def low(d): return d["key"]


def middle(d):
    try:
        return low(d)
    except KeyError as e:
        raise LookupError("middle failed") from e


def top():
    try:
        middle({})
    except LookupError:
        cleanup()


def cleanup():
    raise RuntimeError("cleanup failed too")


print("before")
top()
