# Decorators with and without arguments, stacked, on functions and methods.
def shout(f):
    def wrapper(*args, **named):
        return f(*args, **named).upper() + "!"
    return wrapper


def repeat(n):
    def decorate(f):
        def wrapper(*args):
            return " ".join([f(*args)] * n)
        return wrapper
    return decorate


@shout
def hello(name, greeting="hello"):
    return greeting + " " + name


@shout
@repeat(2)
def word(w):
    return w


@repeat(3)
@shout
def other(w):
    return w


print(hello("bob"), hello("ann", greeting="hi"), word("ab"), other("x"))
registry = []


def register(f):
    registry.append(f.__name__)
    return f


@register
def one(): return 1


class K:
    @register
    def two(self): return 2

    @shout
    def name(self): return "k"


@register
class Three: pass


print(registry, one(), K().two(), K().name())
