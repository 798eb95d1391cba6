# Causes and contexts: raise from, while handling, suppressed, re-raised.
def chain(e):
    names = []
    while e is not None:
        names.append(type(e).__name__)
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return names


def inner(): {}["k"]


def convert(how):
    try:
        inner()
    except KeyError as e:
        if how == "from": raise ValueError("v") from e
        if how == "none": raise ValueError("v") from None
        if how == "class": raise ValueError from TypeError
        if how == "plain": raise ValueError("v")
        raise


for how in ("from", "none", "class", "plain", "again"):
    try:
        convert(how)
    except Exception as e:
        print(how, chain(e), e.__suppress_context__, e.__context__ is None)
try:
    try:
        try:
            1 // 0
        finally:
            [].pop()
    except IndexError as e:
        raise RuntimeError("top") from e
except RuntimeError as e:
    print(chain(e), type(e.__cause__.__context__).__name__)
e = ValueError("made")
e.__cause__ = KeyError("by hand")
try:
    raise e
except ValueError as caught:
    print(caught is e, repr(caught.__cause__), caught.__suppress_context__)
for bad in (5, "text", None, int):
    try:
        try:
            raise bad
        except ZeroDivisionError: pass
    except TypeError as e:
        print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
