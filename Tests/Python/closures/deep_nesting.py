# Variables from several levels out.
def a(x):
    def b(y):
        def c(z):
            def d():
                nonlocal x, y
                x += 1
                y *= 2
                return x, y, z
            return d
        return c
    return b


d = a(1)(10)(100)
print(d(), d(), a(5)(1)(0)())


def outer():
    v = "outer"

    def middle():
        def inner():
            return v
        return inner

    def shadow():
        v = "shadow"

        def inner():
            nonlocal v
            v += "!"
            return v
        return inner(), v

    return middle()(), shadow(), v


print(outer())
compose = lambda f: lambda g: lambda x: f(g(x))
print(compose(lambda x: x + 1)(lambda x: x * 2)(5), (lambda x: (lambda y: (lambda z: x + y + z)(3))(2))(1))
