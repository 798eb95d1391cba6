# __new__, __init__, calls of classes, wrong calls.
class Plain:
    pass


class Two:
    def __init__(self, a, b=2):
        self.pair = a, b


class Single:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only


class Even(int):
    pass


print(type(Plain()).__name__, Two(1).pair, Two(b=5, a=4).pair, Single() is Single(), Plain() == Plain())
p = Plain()
p.x, p.y = 1, 2
print(p.x + p.y, isinstance(p, Plain), isinstance(p, object), Plain.__name__, p.__class__ is Plain, p.__class__.__name__)
for f in (lambda: Two(), lambda: Two(1, 2, 3), lambda: Two(c=1), lambda: Plain(1), lambda: Two.pair):
    try:
        f()
    except (TypeError, AttributeError) as error:
        # Before CPython 3.10 the message names the method without its class.
        print(type(error).__name__, str(error).replace("Two.", ""))
