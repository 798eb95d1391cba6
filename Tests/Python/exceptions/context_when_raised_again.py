# An exception that is raised again elsewhere takes what is handled there for its context.
def chain(e):
    names = []
    while e:
        names.append(repr(e))
        e = e.__context__
    return names


try:
    try:
        1 // 0
    except ZeroDivisionError:
        raise KeyError("kept")
except KeyError as e:
    kept = e
print(chain(kept))

# Nothing is handled: it stays.
try:
    raise kept
except KeyError as e:
    print(chain(e))

try:
    try:
        raise IndexError("other")
    except IndexError:
        raise kept
except KeyError as e:
    print(chain(e))

# By a finally, in a function.
def again():
    raise kept


try:
    try:
        raise OSError("last")
    finally:
        again()
except KeyError as e:
    print(chain(e))

# With a cause it has a context, too.
try:
    try:
        raise TypeError("inner")
    except TypeError:
        raise kept from ValueError("cause")
except KeyError as e:
    print(chain(e), repr(e.__cause__))

# Itself is no context; what is raised on and on keeps its own.
try:
    try:
        raise kept
    except KeyError as e:
        raise e
except KeyError as e:
    print(chain(e))


# Thrown into a generator that handles something.
def generator():
    try:
        raise RuntimeError("in a generator")
    except RuntimeError:
        yield


g = generator()
next(g)
try:
    g.throw(kept)
except KeyError as e:
    print(chain(e))


# What is handled where something is thrown from is not the context: only the generator's own counts.
def plain():
    yield


def outer():
    yield from plain()


def outer_that_handles():
    try:
        raise RuntimeError("outer")
    except RuntimeError:
        yield from plain()


for function in plain, outer, generator, outer_that_handles:
    for begins in False, True:
        g = function()
        if begins:
            next(g)
        try:
            raise IndexError("thrown from here")
        except IndexError:
            try:
                g.throw(KeyError("fresh"))
            except KeyError as e:
                print(function.__name__, begins, chain(e))
