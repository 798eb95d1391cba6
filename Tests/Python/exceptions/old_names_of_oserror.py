# IOError and EnvironmentError are OSError.
# boards: microbit-v2
# needs: the name IOError
print(IOError is OSError, EnvironmentError is OSError, IOError, EnvironmentError.__name__, IOError.__mro__[1])
try:
    raise IOError(200, "no such thing")
except EnvironmentError as e:
    print(type(e), e, e.errno, e.args, repr(e))
try:
    raise TimeoutError("late")
except IOError as e:
    print(type(e).__name__, e, isinstance(e, EnvironmentError), issubclass(FileNotFoundError, IOError))


class Broken(IOError):
    pass


print(Broken.__bases__, repr(Broken("wire")), issubclass(Broken, OSError))
IOError = 5
print(IOError, EnvironmentError)
del IOError
print(IOError is OSError)
import builtins
print(builtins.IOError is OSError, builtins.EnvironmentError is OSError)
