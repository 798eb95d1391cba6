# yield in try, except, else and finally, and what finally does with return.
def every():
    try:
        yield "try"
        raise ValueError
    except ValueError:
        yield "except"
    else:
        yield "never"
    finally:
        yield "finally"
    yield "after"


print(list(every()))


def return_in_finally():
    try:
        yield 1
        raise KeyError
    finally:
        return "swallowed"


g = return_in_finally()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)


def return_through():
    try:
        yield 1
        return "returned"
    finally:
        yield "on the way"


g = return_through()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def context():
    try:
        raise ValueError("first")
    except ValueError:
        x = yield "in handler"
        try:
            raise KeyError(x)
        except KeyError as e:
            yield type(e.__context__).__name__
        raise


g = context()
print(next(g), g.send("second"))
try:
    next(g)
except ValueError as e:
    print(e)


def nested(n):
    try:
        yield n
        if n: yield from nested(n - 1)
    finally:
        print("leave", n, end="; ")


print(list(nested(2)))


def loop():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            yield i
        finally:
            yield -i
    else:
        yield "else"


print(list(loop()))
