# Which except clause takes an exception: tuples, bases, order, names, wrong classes.
class A(Exception): pass
class B(A): pass
class C(ValueError, A): pass


def caught(exception):
    try:
        raise exception
    except (KeyError, IndexError) as e: return "lookup", type(e).__name__
    except B: return "B"
    except (A, TypeError, OSError) as e: return "A or so", type(e).__name__
    except ValueError: return "value"
    except Exception as e: return "other", repr(e)
    except: return "everything"


for e in (KeyError("k"), B(), C("c"), A(1), TypeError(), TimeoutError(), ValueError(), RuntimeError("r"),
          KeyboardInterrupt(), SystemExit(3), StopIteration): print(caught(e))


def choose(kind):
    try:
        raise ValueError("x")
    except kind() as e: return e.args


print(choose(lambda: ValueError), choose(lambda: (KeyError, Exception)))
for wrong in (lambda: 5, lambda: "ValueError", lambda: (int, 3), lambda: int):
    try:
        choose(wrong)
    except TypeError as e:
        print(e)


def scope():
    e = "before"
    try:
        raise KeyError
    except KeyError as e: pass
    try:
        return e
    except UnboundLocalError as error: return type(error).__name__


print(scope())
