# close raises GeneratorExit inside; what the generator may do about it.
def plain():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


g = plain()
print(g.close(), next(g, "closed"))
g = plain()
next(g)
print(g.close(), g.close(), next(g, "closed"))


def swallows():
    try:
        yield 1
    except GeneratorExit:
        print("exit seen")


g = swallows()
next(g)
print(g.close())


def refuses():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


g = refuses()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def fails():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError("in close")


g = fails()
next(g)
try:
    g.close()
except KeyError as e:
    print(repr(e))


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"


g = returns()
next(g)
print(g.close())
print(issubclass(GeneratorExit, Exception), issubclass(GeneratorExit, BaseException))
g = plain()
for x in g:
    print(x)
    break
print(next(g), next(g, "end"))
