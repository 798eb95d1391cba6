# What __exit__ raises replaces what was on its way, with that as context; what it swallows has none.


class Manager:
    def __init__(self, name, answer):
        self.name = name
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print(self.name, kind and kind.__name__, error)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def chain(error):
    names = []
    while error:
        names.append(f"{type(error).__name__}({error})")
        error = error.__cause__ or error.__context__
    return " < ".join(names)


def attempt(*managers):
    try:
        with managers[0], managers[1], managers[2]:
            raise KeyError("body")
    except Exception as error:
        return chain(error)
    return "swallowed"


print(attempt(Manager("a", False), Manager("b", False), Manager("c", False)))
print(attempt(Manager("a", False), Manager("b", ValueError("b")), Manager("c", TypeError("c"))))
print(attempt(Manager("a", OSError("a")), Manager("b", True), Manager("c", TypeError("c"))))
print(attempt(Manager("a", True), Manager("b", IndexError("b")), Manager("c", False)))
