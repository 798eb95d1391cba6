# __match_args__ is of no interest to a class pattern that has no positional parts.
class Wrong:
    __match_args__ = "a"

    def __init__(self):
        self.a = 1


class Odd:
    __match_args__ = (5,)
    b = 2


class Meta(type):
    @property
    def __match_args__(cls):
        raise KeyError("asked")


class Asks(metaclass=Meta):
    c = 3


def what(subject):
    match subject:
        case Wrong(a=2):
            return "wrong with 2"
        case Wrong():
            return "wrong"
        case Odd(b=b):
            return "odd", b
        case Asks(c=c):
            return "asks", c
        case int():
            return "int"


for subject in Wrong(), Odd(), Asks(), 5:
    print(what(subject))


def positional(subject):
    match subject:
        case Wrong(1):
            return "wrong"
        case Odd(1):
            return "odd"


for subject in Wrong(), Odd():
    try:
        print(positional(subject))
    except TypeError as e:
        print(e)
