# A decorator is any expression; its value is called with the function.
def tag(name):
    def wrap(f):
        def inner(*args, **kw): return "<%s>%s</%s>" % (name, f(*args, **kw), name)
        return inner
    return wrap


@tag("b")
@tag("i")
def text(x, upper=False): return x.upper() if upper else x


print(text("a"), text("a", upper=True))
registry = {}


def register(key=None):
    def wrap(f):
        registry[key or f.__name__] = f
        return f
    return wrap


@register()
def one(): return 1


@register("deux")
def two(): return 2


print({k: f() for k, f in registry.items()})
decorators = [lambda f: lambda *a: ("first", f(*a)), tag("list")]


@decorators[0]
def x(n): return n


@decorators[1]
def y(n): return n


@(lambda f: lambda: f() + 1)
def z(): return 1


@tag("a") if registry else tag("never")
def w(): return "w"


print(x(1), y(2), z(), w())


@str
def name(): pass


print(name[:13], type(name).__name__)


@type
def printed(): pass


print(printed.__name__)
