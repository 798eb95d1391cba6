# What is not a context manager, and where the methods are looked up.
class NoExit:
    def __enter__(self): print("entered")


class NoEnter:
    def __exit__(self, *a): pass


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: 1


for m in (5, "s", None, NoExit(), NoEnter(), OnInstance()):
    try:
        with m: print("body")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Truthy:
    def __init__(self, value): self.value = value

    def __enter__(self): return self.value

    def __exit__(self, kind, value, trace):
        print(kind is None, value is None, end=" ")
        return self.value


for value in (0, 1, "", "x", [], [0], None):
    try:
        with Truthy(value) as v: raise ValueError
        print("swallowed by", repr(v))
    except ValueError:
        print("not by", repr(value))


class Bad:
    def __enter__(self): return self

    def __exit__(self): pass


try:
    with Bad(): pass
except TypeError as e:
    print("TypeError")


class Reuse:
    depth = 0

    def __enter__(self):
        self.depth += 1
        return self.depth

    def __exit__(self, *a): self.depth -= 1


r = Reuse()
with r as a, r as b:
    with r as c: print(a, b, c)
print(r.depth)
