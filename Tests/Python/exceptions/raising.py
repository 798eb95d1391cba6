# Forms of raise: class, instance, again, from, and wrong ones.
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, "|", repr(e.__cause__), repr(e.__context__), e.__suppress_context__ if e.__cause__ or e.__context__ else "")


def plain(): raise ValueError


def instance(): raise ValueError("v")


def chained():
    try:
        1 // 0
    except ZeroDivisionError as e:
        raise RuntimeError("later") from e


def implicit():
    try:
        [].pop()
    except IndexError:
        {}["k"]


def silenced():
    try:
        int("z")
    except ValueError:
        raise TypeError("clean") from None


def again():
    try:
        raise KeyError("first")
    except KeyError:
        raise


for f in (plain, instance, chained, implicit, silenced, again):
    attempt(f)
attempt(lambda: (_ for _ in ()).throw(OSError("thrown")))


def wrong(): raise 5


def nothing(): raise


attempt(wrong)
attempt(nothing)
