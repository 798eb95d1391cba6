# In a traceback `__exit__` is called by the line of its `with`, however the body is left.
# exit: 1
class Manager:
    def __init__(self, when): self.when = when

    def __enter__(self): return self

    def __exit__(self, kind, error, trace):
        print("exit", self.when, kind and kind.__name__)
        if self.when == "now":
            raise KeyError(self.when)


def by_return(manager):
    for i in range(2):
        with manager:
            if i == 0:
                return i


def by_end(manager):
    with Manager("never"):
        with manager:
            x = 1
            y = x + 1
    return y


def by_exception(manager):
    with manager as m, Manager(
            "never"):
        z = [
            m][1]


by_return(Manager("never"))
print(by_end(Manager("never")))
for f in (by_return, by_end):
    try:
        f(Manager("now"))
    except KeyError as e:
        print(f.__name__, repr(e))
try:
    by_return(Manager("now"))
finally:
    try:
        by_end(Manager("now"))
    finally:
        by_exception(Manager("now"))
