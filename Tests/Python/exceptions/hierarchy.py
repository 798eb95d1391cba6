# Built-in exceptions and their base classes.
pairs = [
    (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (IndexError, LookupError), (KeyError, LookupError),
    (ValueError, Exception), (TypeError, Exception), (AttributeError, Exception), (NotImplementedError, RuntimeError),
    (RecursionError, RuntimeError), (StopIteration, Exception), (MemoryError, Exception), (UnicodeError, ValueError),
    (SystemExit, BaseException), (KeyboardInterrupt, BaseException), (GeneratorExit, BaseException), (ImportError, Exception),
    (NameError, Exception), (AssertionError, Exception), (SyntaxError, Exception), (OSError, Exception),
]
print([issubclass(a, b) for a, b in pairs].count(True), len(pairs))
print(issubclass(SystemExit, Exception), issubclass(KeyError, IndexError), Exception.__name__, issubclass(Exception, BaseException))
for base in (LookupError, ArithmeticError, Exception):
    out = []
    for f in (lambda: [][0], lambda: {}[0], lambda: 1 % 0, lambda: len(1)):
        try:
            f()
        except base as e:
            out.append(type(e).__name__)
        except BaseException:
            out.append("-")
    print(base.__name__, out)
