# throw raises where the generator waits: caught there, let out, turned into another.
def stubborn():
    n = 0
    while True:
        try:
            yield n
        except ValueError as e:
            n += 10
            print("caught", e)
        except KeyError:
            return "key"
        else:
            n += 1


g = stubborn()
print(next(g), next(g), g.throw(ValueError("one")), g.throw(ValueError), next(g))
try:
    g.throw(KeyError("k"))
except StopIteration as e:
    print(repr(e.value))
try:
    g.throw(TypeError("late"))
except TypeError as e:
    print(e)
g = stubborn()
try:
    g.throw(ValueError("before start"))
except ValueError as e:
    print(e, list(g))


def changes():
    try:
        yield 1
    except Exception as e:
        raise RuntimeError("changed") from e


g = changes()
next(g)
try:
    g.throw(IndexError("original"))
except RuntimeError as e:
    print(e, repr(e.__cause__))


def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print("cleaned")


g = cleanup()
next(g)
try:
    g.throw(ZeroDivisionError)
except ZeroDivisionError:
    print("out", next(g, "exhausted"))
g = cleanup()
print(next(g), next(g), g.close())
for bad in (5, "text", None):
    try:
        cleanup().throw(bad)
    except TypeError as e:
        print(str(e)[:15])
