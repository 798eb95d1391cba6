# Default values are evaluated once, when the function is defined.
def greet(name, greeting="Hello", mark="!"):
    return greeting + ", " + name + mark


print(greet("A"), greet("B", "Hi"), greet("C", mark="?"), greet(mark=".", name="D", greeting="Bye"))


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []), collect(4))
n = 5


def late(x=n, y=n * 2):
    return x, y


n = 100
print(late(), late(1), late(y=0), late(*[7]))
fs = [lambda i=i: i * 10 for i in range(3)]
print([f() for f in fs], fs[1](5))


def none(a=None, b=()):
    return a is None, b


print(none(), none(0, [1]))
