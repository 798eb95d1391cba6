# yield from passes values, sends, throws and closes through, and gives the result.
def inner(name):
    try:
        while True:
            x = yield name
            print(name, "got", x)
            if x == "end": return name + " result"
    except KeyError as e:
        yield "handled %s" % e
        return "after key"
    finally:
        print(name, "done")


def outer():
    a = yield from inner("one")
    print("outer has", a)
    b = yield from inner("two")
    print("outer has", b)
    return a, b


g = outer()
print(next(g), g.send(1), g.send("end"))
print(g.throw(KeyError("k")))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
g.close()


def over(iterable): return (yield from iterable)


print(list(over("abc")), list(over(range(2))), list(over({1: 2})), list(over(iter([]))))
g = over([1, 2])
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(str(e)[-27:])
g = over([1, 2])
next(g)
try:
    g.throw(ValueError("through a list"))
except ValueError as e:
    print(e)
try:
    next(over(5))
except TypeError as e:
    print(e)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))
