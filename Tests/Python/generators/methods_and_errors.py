# send, throw and close on generators that have not begun, wait, run or are over.
def numbers():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        yield "caught %s" % e


g = numbers()
try:
    g.send(5)
except TypeError as e:
    print(e)
print(next(g), g.send("value"), g.throw(ValueError("thrown")))
for step in (lambda: next(g), lambda: g.send(None), lambda: g.throw(KeyError("late")), lambda: next(g, "default")):
    try:
        print(step())
    except (StopIteration, KeyError) as e:
        print(type(e).__name__, e.args)
fresh = numbers()
try:
    fresh.throw(IndexError("before"))
except IndexError as e:
    print(e, list(fresh))


def stubborn():
    while True:
        try:
            yield "still"
        except GeneratorExit:
            yield "here"


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def recursive():
    yield next(me)


me = recursive()
try:
    next(me)
except ValueError as e:
    print(e)


def leaks():
    yield 1
    raise StopIteration("inside")


try:
    list(leaks())
except RuntimeError as e:
    print(e, repr(e.__cause__))
print((x for x in ()).__name__, numbers().__name__, type(numbers()).__name__, iter(g) is g)
