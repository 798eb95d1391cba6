# Every built-in exception and its base, and which handlers they reach.
names = """BaseException SystemExit KeyboardInterrupt GeneratorExit Exception StopIteration StopAsyncIteration ArithmeticError OverflowError
ZeroDivisionError FloatingPointError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError KeyError
MemoryError NameError UnboundLocalError OSError RuntimeError NotImplementedError RecursionError SyntaxError IndentationError TypeError ValueError
UnicodeError""".split()
import builtins
for name in names:
    cls = getattr(builtins, name, None)
    print(name, cls and cls.__mro__[1].__name__, cls and len(cls.__mro__))


def category(e):
    try:
        raise e
    except LookupError: return "lookup"
    except ArithmeticError: return "arithmetic"
    except RuntimeError: return "runtime"
    except NameError: return "name"
    except Exception: return "exception"
    except BaseException: return "base"


print([category(e) for e in (KeyError, IndexError, ZeroDivisionError, OverflowError, RecursionError, NotImplementedError, UnboundLocalError, StopIteration,
                             KeyboardInterrupt, ModuleNotFoundError)])
print(issubclass(ModuleNotFoundError, ImportError), issubclass(TimeoutError, OSError))
for name in ("KeyError", "Exception"):
    print(type("My" + name, (getattr(builtins, name),), {})("text"))
try:
    class Two(KeyError, ZeroDivisionError): pass
    raise Two("both")
except ArithmeticError as e:
    print(repr(e), isinstance(e, LookupError))
