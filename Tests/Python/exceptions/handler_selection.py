# Clauses are tried in order, by class, tuple, expression; what is no exception class is an error when asked.
class Base(Exception): pass


class Derived(Base): pass


class Mixed(Derived, ValueError): pass


def which(e):
    try:
        raise e
    except (KeyError, IndexError): return "lookup pair"
    except Derived: return "Derived"
    except Base: return "Base"
    except (OSError, (ArithmeticError)) as x: return "os or arithmetic " + type(x).__name__
    except ValueError: return "ValueError"
    except Exception: return "Exception"
    except: return "bare"


print([which(e) for e in (KeyError(1), Derived, Mixed(), Base, ZeroDivisionError(), OverflowError, ValueError(), TypeError, KeyboardInterrupt, SystemExit(), GeneratorExit)])
log = []


def kinds(*k):
    log.append(len(k))
    return k


def nested(e):
    try:
        raise e
    except kinds(KeyError): return "first"
    except kinds(ValueError, TypeError): return "second"
    except kinds(): return "third"


print(nested(KeyError()), nested(TypeError()), log)
try:
    nested(IndexError("none fits"))
except IndexError as e:
    print(e, log)
for bad in (5, "ValueError", (ValueError, 5), int, None, [ValueError]):
    try:
        try:
            raise KeyError("original")
        except bad:
            print("caught?")
    except TypeError as e:
        print(e, "|", repr(e.__context__))
    except KeyError:
        print("passed")
try:
    try:
        pass
    except undefined_is_never_evaluated:
        pass
    print("not evaluated")
except NameError:
    print("evaluated")
