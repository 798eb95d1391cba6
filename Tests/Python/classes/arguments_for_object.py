# What object.__new__ and object.__init__ say of arguments that nobody takes.
def do(what):
    try:
        print(type(what()).__name__)
    except TypeError as e:
        print(e)


class Plain:
    pass


class WithNew:
    def __new__(cls, *args, **keywords):
        return super().__new__(cls, *args, **keywords)


class Deaf:
    def __new__(cls, *args, **keywords):
        return super().__new__(cls)


class WithInit:
    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)


class Below(WithNew):
    def __new__(cls, *args):
        return object.__new__(cls, *args)


for kind in object, Plain, WithNew, Deaf, WithInit, Below:
    print(kind.__name__)
    do(lambda: kind())
    do(lambda: kind(1))
    if kind is not Below:
        do(lambda: kind(k=1))
    do(lambda: object.__new__(kind, 1))
    do(lambda: kind().__init__(1))
    do(lambda: kind().__init__())


class Nothing:
    none = property()


try:
    Nothing().none
except AttributeError as e:
    print("no getter" in str(e))
