# Handlers in handlers, and the exception that is current afterwards.
log = []
try:
    try:
        raise ValueError("a")
    except ValueError as first:
        try:
            raise KeyError("b")
        except KeyError as second:
            log.append((str(first), str(second), second.__context__ is first))
        log.append("back")
        raise
except ValueError as outer:
    log.append(str(outer))
print(log)


def handler():
    try:
        raise TypeError("inner")
    except TypeError:
        return "handled"


try:
    raise IndexError("outer")
except IndexError as e:
    print(handler(), e)
    try:
        raise
    except IndexError as same:
        print(same is e)
for bad in (0, "x", None):
    try:
        try:
            10 // bad
        except ZeroDivisionError:
            print("zero")
        else:
            print("never")
    except TypeError as e:
        print(e)
try:
    try:
        pass
    except ValueError:
        pass
    else:
        raise ValueError("from else")
except ValueError as e:
    print(e)
