# A string as first statement is only a string to whoever does not ask for it.
def f():
    "doc"
    return 1


def g():
    """Several
    lines.
    """


def h(): """only"""


def k():
    "a" "b"
    x = "not a docstring"
    return x


def l():
    b"bytes"
    f"{1 // 1}"
    return 2


class C:
    "class doc"
    x = 1

    def m(self):
        '''method doc'''
        return self.x


print(f(), g(), h(), k(), l(), C().m(), C.x)
