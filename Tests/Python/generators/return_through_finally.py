# return, break and exceptions inside generators pass their finally blocks, which may yield and return too.


def steps(how):
    try:
        yield 1
        if how == "return":
            return "returned"
        if how == "raise":
            raise ValueError("inside")
        yield 2
    except ValueError as error:
        yield f"handled {error}"
        return "after handler"
    else:
        yield "else"
    finally:
        yield "finally"
        if how == "override":
            return "overridden"
    return "end"


def outer(how):
    result = yield from steps(how)
    yield f"result {result}"


for how in ("", "return", "raise", "override"):
    print(how, list(outer(how)))
g = outer("")
print(next(g), g.throw(ValueError("thrown")), next(g), next(g))
h = steps("")
next(h)
try:
    h.close()
except RuntimeError as error:
    print(error)
