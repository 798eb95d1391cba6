# CPython's words for every way a call does not fit.
def none(): pass


def one(a): pass


def two(a, b): pass


def four(a, b, c, d): pass


def defaults(a, b=1, c=2): pass


def stars(a, *b, c): pass


def only(*, k): pass


class C:
    def method(self, x): pass

    @classmethod
    def build(cls): pass

    @staticmethod
    def free(): pass


def attempt(f, *args, **kw):
    try:
        f(*args, **kw)
        print("fine")
    except TypeError as e:
        print(str(e).replace("C.", ""))


attempt(none, 1)
attempt(none, 1, 2)
attempt(one)
attempt(one, 1, 2)
attempt(two)
attempt(four, 1)
attempt(four)
attempt(defaults)
attempt(defaults, 1, 2, 3, 4)
attempt(stars)
attempt(stars, 1)
attempt(only, 1)
attempt(one, 1, a=2)
attempt(one, z=1)
attempt(two, 1, z=2, b=3)
attempt(C().method)
attempt(C().method, 1, 2)
attempt(C.method)
attempt(C.build, 1)
attempt(C.free, 1)
attempt(lambda x: x, 1, 2)
attempt(C, 5)
attempt(C(), 5)
